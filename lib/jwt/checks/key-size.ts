/** How many bits a secret must have to open a JWE: exactly so many, for it is cut in no place (RFC 7518 §4.4, §4.5, §4.7, §5). */
import type { Candidate } from '../keys/candidates'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import type { Check } from './check'

/** What is wrong with its size; `null` where it fits, or any size will do. `name`: the algorithm that wants it so. */
export function keySize(candidate: Candidate, header: JsonObject): Check['values'] | null {
  const wanted = candidate.type === 'secret' ? wantedBits(header) : null
  if (wanted === null || candidate.type !== 'secret') return null
  const has = candidate.bytes.length * 8
  return has === wanted.bits ? null : { name: wanted.name, wanted: String(wanted.bits), bits: String(has) }
}

/** `null` where the size is no matter: of a password, or of a key pair. */
export function wantedBits({ alg, enc }: JsonObject): { readonly name: string; readonly bits: number } | null {
  const name = alg === 'dir' ? textOf(enc) : textOf(alg)
  // RFC 7518 §5.2.2: half of it is for the HMAC.
  const double = /^A\d{3}CBC-HS(\d{3})$/.exec(name)?.[1]
  const single = /^A(128|192|256)(?:GCM|KW|GCMKW)$/.exec(name)?.[1]
  const bits = Number(double ?? single ?? 0)
  return bits === 0 ? null : { name, bits }
}
