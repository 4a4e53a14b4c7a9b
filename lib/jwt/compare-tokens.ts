/** Two tokens claim by claim. */
import type { ReadToken } from './reading/token-shape'
import { jsonText } from './text-of'

export type ComparedMember = {
  readonly part: 'header' | 'payload'
  readonly name: string
  /** JSON text; `null` where that token has no such member. */
  readonly one: string | null
  readonly other: string | null
  readonly is: 'same' | 'changed' | 'only-in-one' | 'only-in-other'
}

/** Header first, then payload; each in the order of the first token, then what only the other has. */
export function compareTokens(one: ReadToken, other: ReadToken): readonly ComparedMember[] {
  return (['header', 'payload'] as const).flatMap((part) => {
    const [first, second] = [jsonOf(one, part), jsonOf(other, part)]
    const names = new Set([...first.keys(), ...second.keys()])
    return [...names].map((name) => compared(part, name, first.get(name) ?? null, second.get(name) ?? null))
  })
}

function jsonOf(token: ReadToken, part: ComparedMember['part']): Map<string, string> {
  return new Map(Object.entries(token[part] ?? {}).map(([name, value]) => [name, jsonText(value)]))
}

function compared(
  part: ComparedMember['part'],
  name: string,
  one: string | null,
  other: string | null,
): ComparedMember {
  return { part, name, one, other, is: kindOf(one, other) }
}

function kindOf(one: string | null, other: string | null): ComparedMember['is'] {
  if (one === null) return 'only-in-other'
  if (other === null) return 'only-in-one'
  return one === other ? 'same' : 'changed'
}
