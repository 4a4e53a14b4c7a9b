/** Options in an order that says nothing: another one for each attempt, the same as long as it lasts. */

/** The indexes of so many options, mixed by a seed. */
export function shuffled(count: number, seed: string): number[] {
  return Array.from({ length: count }, (_, index) => index)
    .map((index) => ({ index, at: hash(`${seed} ${index}`) }))
    .sort((one, other) => one.at - other.at)
    .map(({ index }) => index)
}

/** The same, and never the order in which they stand: where an order is asked for, that would be the answer. */
export function disordered(count: number, seed: string, right: readonly number[]): number[] {
  const order = shuffled(count, seed)
  const isRight = order.every((index, place) => index === right[place])
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order
}

/** FNV-1a, stirred once more at the end: texts that differ in one letter lie far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0
}
