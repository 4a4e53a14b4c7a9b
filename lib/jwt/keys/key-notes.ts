/** All that can be said of the keys that were given: how they were read, and what is odd in them. */
import { ambiguousIn, type SetNote } from './ambiguous'
import { candidatesOf, examinedIn } from './candidates'
import { type FormNote, type Note, note, type ReadKeys } from './given'
import type { MemberFault, MemberNote } from './jwk-notes'
import { octetsOf } from './jwk-octets'
import { isRocaModulus } from './roca'
import type { ThumbprintNote } from './thumbprints'

export type KeyNote = FormNote | MemberNote | MemberFault | SetNote | ThumbprintNote

/** Each with the key that it is about, where there are several: `values.kid`, or `values.at`. */
export function notesOn(keys: ReadKeys): readonly Note<KeyNote>[] {
  if (keys.type === 'none' || keys.type === 'problem') return []
  const examined = examinedIn(keys)
  const members = examined.flatMap(({ jwk, notes, fault }, index): readonly Note<KeyNote>[] => {
    const which = examined.length > 1 ? { key: nameOf(jwk.kid, index) } : undefined
    return [...notes, ...(fault ? [fault] : [])].map(({ code, values }) => note(code, { ...values, ...which }))
  })
  return [...(keys.notes ?? []), ...members, ...pemNotes(keys), ...ambiguousIn(keys)]
}

function nameOf(kid: unknown, index: number): string {
  return typeof kid === 'string' ? `“${kid}”` : String(index + 1)
}

/** Of a PEM only its modulus tells something. */
function pemNotes(keys: ReadKeys): readonly Note<KeyNote>[] {
  const moduli = candidatesOf(keys).flatMap(({ type, jwk }) =>
    type === 'pem' && jwk.n !== undefined ? [octetsOf('n', jwk.n)] : [],
  )
  return moduli.some((each) => 'bytes' in each && isRocaModulus(each.bytes)) ? [note('roca')] : []
}
