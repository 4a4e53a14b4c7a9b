/** A set of keys in which the name in a token's header does not say which one is meant (RFC 7517 §4.5). */
import { textOf } from '../text-of'
import { type Candidate, candidatesOf, signingAlgorithmsOf } from './candidates'
import { isNamedSet, type Note, note, type ReadKeys } from './given'

export type SetNote = 'kid-twice' | 'kid-nowhere' | 'kid-somewhere'

/** RFC 7517 §4.5: "different keys within the JWK Set SHOULD use distinct "kid" values". The same key may come twice. */
export function ambiguousIn(keys: ReadKeys): readonly Note<SetNote>[] {
  const candidates = isNamedSet(keys) ? candidatesOf(keys) : []
  if (candidates.length < 2) return []
  const byName = Map.groupBy(candidates, ({ jwk }) => jwk.kid)
  const twice = [...byName].filter(([kid, same]) => kid !== undefined && differ(same))
  return [
    ...twice.map(([kid, same]) => twiceNote(kid, same)),
    ...namelessNotes(candidates, byName.get(undefined) ?? []),
  ]
}

function differ(same: readonly Candidate[]): boolean {
  return new Set(same.map(({ jwk }) => textOf(jwk.n ?? jwk.x ?? jwk.k ?? jwk))).size > 1
}

function twiceNote(kid: unknown, same: readonly Candidate[]): Note<SetNote> {
  return note('kid-twice', { kid: textOf(kid), types: [...new Set(same.flatMap(signingAlgorithmsOf))].join(', ') })
}

function namelessNotes(all: readonly Candidate[], nameless: readonly Candidate[]): readonly Note<SetNote>[] {
  if (nameless.length === 0) return []
  const code: SetNote = nameless.length === all.length ? 'kid-nowhere' : 'kid-somewhere'
  return [note(code, { count: String(nameless.length) })]
}
