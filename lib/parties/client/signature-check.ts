/** What is said of a signature that the library has found good: which of the published keys it fits, and how that was known. */
import { decodeProtectedHeader } from 'jose'
import { jsonObject } from '../../world/http-text'
import type { HttpResponse } from '../../world/message'
import { type Note, remark } from '../note'
import { shown } from '../shown'
import { membersOf } from '../thrown'

/** `keys`: the answer with which the keys came. `what`: which token it is, by the first part of the note's code. */
export function signatureCheck(token: string, keys: HttpResponse, what = 'id_token'): Note {
  const { kid, alg } = decodeProtectedHeader(token)
  return remark(
    `${what}.signature`,
    kid === undefined ? unnamed(alg, keysIn(keys).length) : named(kid, keysIn(keys).length),
  )
}

function named(kid: string, count: number): string {
  const place = count === 1 ? 'the only one' : `one of the ${count}`
  return `The signature fits the key ${shown(kid)}, ${place} that Acme ID publishes.`
}

/** RFC 7515 §4.1.4, OpenID Connect Core §10.1: without a kid there must be one fitting key only. */
function unnamed(alg: unknown, count: number): string {
  const place =
    count === 1 ? 'Acme ID publishes one key only. It is' : `Of the ${count} keys that Acme ID publishes one only is`
  return `The token names no key (no kid). ${place} for ${shown(alg)}, and the signature fits it.`
}

function keysIn({ body }: HttpResponse): readonly unknown[] {
  const { keys } = membersOf(jsonObject(body))
  return Array.isArray(keys) ? keys : []
}
