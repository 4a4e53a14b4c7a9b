/** What is done to what is kept. A change that could not be written yet waits, and is applied in memory meanwhile. */

export type Keepable = { readonly id: string }

export type Change<Value extends Keepable> =
  | { readonly put: readonly Value[] }
  | { readonly remove: string }
  | { readonly forget: true }

/** The values after a change. What is there already keeps its place; it is the old value or the new one, as the shelf has it. */
export function changed<Value extends Keepable>(
  values: readonly Value[],
  change: Change<Value>,
  overwrites: boolean,
): readonly Value[] {
  if ('forget' in change) return []
  if ('remove' in change) return values.filter(({ id }) => id !== change.remove)
  const all = new Map(values.map((value) => [value.id, value]))
  for (const value of change.put) if (overwrites || !all.has(value.id)) all.set(value.id, value)
  return [...all.values()]
}
