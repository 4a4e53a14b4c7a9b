/** A lesson, as far as it counts for how its reader stands. */
export type OnThePath = { readonly id: string; readonly concepts: readonly number[] }
