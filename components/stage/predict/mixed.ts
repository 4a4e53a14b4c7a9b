/** Choices in an order that says nothing, and is the same each time. */
import type { Choice } from './put-question'

/** The same choices, mixed by a seed: one of them stands anywhere, whatever it is. */
export function mixed(choices: readonly Choice[], seed: string): Choice[] {
  return choices
    .map((choice) => ({ choice, at: hash(`${seed} ${choice.id}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ choice }) => choice)
}

/** FNV-1a, stirred once more at the end: texts that differ in one letter lie far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0
}
