/** A set of keys in which the name in a token's header does not say which one is meant (RFC 7517 §4.5, §5). */
import { textOf } from '../text-of'
import { candidatesOf, signingAlgorithmsOf } from './candidates'
import { isNamedSet, type Note, note, type ReadKeys } from './given'

export type SetNote = 'kid-twice' | 'kid-nowhere' | 'kid-somewhere'

/** RFC 7517 §4.5: "different keys within the JWK Set SHOULD use distinct "kid" values". */
export function ambiguousIn(keys: ReadKeys): readonly Note<SetNote>[] {
  const candidates = isNamedSet(keys) ? candidatesOf(keys) : []
  if (candidates.length < 2) return []
  const kids = candidates.map(({ jwk }) => jwk.kid)
  const twice = [...new Set(kids.filter((kid, at) => kid !== undefined && kids.indexOf(kid) !== at))]
  const nameless = candidates.filter(({ jwk }) => jwk.kid === undefined)
  const others = nameless.length === candidates.length ? 'kid-nowhere' : 'kid-somewhere'
  return [
    ...twice.map((kid) => note('kid-twice' as const, { kid: textOf(kid), types: typesOf(keys, kid) })),
    ...(nameless.length > 0 ? [note(others, { count: String(nameless.length) } as Note['values'])] : []),
  ] as readonly Note<SetNote>[]
}

function typesOf(keys: ReadKeys, kid: unknown): string {
  const same = candidatesOf(keys).filter(({ jwk }) => jwk.kid === kid)
  return [...new Set(same.flatMap(signingAlgorithmsOf))].join(', ')
}
