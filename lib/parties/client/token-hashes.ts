/** The hashes in an ID token that tie it to what came along: at_hash and c_hash (OpenID Connect Core §3.1.3.6, §3.3.2.11). */
import { base64url, decodeJwt, decodeProtectedHeader } from 'jose'
import { hashOf, hashOfAlgorithm } from '../../jwt/hash'
import { type Note, Refused, remark } from '../note'
import { shown } from '../shown'

/** Core §3.1.3.8: where the claim is there, it is checked. Throws Refused `at_hash_mismatch`. */
export async function accessTokenHashCheck(idToken: string, accessToken: string): Promise<Note[]> {
  return decodeJwt(idToken).at_hash === undefined ? [] : [await mustHashAccessToken(idToken, accessToken)]
}

/** Core §3.2.2.9: with the implicit grant the claim must be there. Throws Refused `at_hash_mismatch`. */
export async function mustHashAccessToken(idToken: string, accessToken: string): Promise<Note> {
  const { at_hash } = decodeJwt(idToken)
  const actual = await leftHalf(idToken, accessToken)
  if (actual === null || actual !== at_hash)
    throw new Refused(
      'at_hash_mismatch',
      `at_hash is ${shown(at_hash)}, and the access token that came hashes to ${shown(actual ?? undefined)}.`,
    )
  return remark('id_token.at_hash', `at_hash is ${shown(at_hash)}: the access token that came along hashes to it.`)
}

/** Core §3.3.2.10: where a code came along with it. The library has refused what differs. */
export async function codeHashCheck(idToken: string, code: string): Promise<Note> {
  const { c_hash } = decodeJwt(idToken)
  const actual = await leftHalf(idToken, code)
  if (actual === null || actual !== c_hash)
    throw new Refused(
      'c_hash_mismatch',
      `c_hash is ${shown(c_hash)}, and the code that came along hashes to ${shown(actual ?? undefined)}.`,
    )
  return remark('id_token.c_hash', `c_hash is ${shown(c_hash)}: the code that came along hashes to it.`)
}

/** Half of the hash that goes with the algorithm of the token; `null` where none does. */
async function leftHalf(idToken: string, value: string): Promise<string | null> {
  const hash = hashOfAlgorithm(decodeProtectedHeader(idToken).alg)
  if (hash === null) return null
  const bytes = await hashOf(hash, value)
  return base64url.encode(bytes.subarray(0, bytes.length / 2))
}
