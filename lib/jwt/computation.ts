/** A computation, line by line. */

/** What is written down, and what it comes to. */
export type Line = { readonly is: string; readonly value: string }

export type Computation = { readonly formula: string; readonly lines: readonly Line[]; readonly computed: string }
