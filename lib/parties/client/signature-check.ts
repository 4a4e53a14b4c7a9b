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
  const published = keysIn(keys).length
  const count = published === 1 ? '1 key' : `${published} keys`
  // RFC 7515 §4.1.4, OpenID Connect Core §10.1
  const text =
    kid === undefined
      ? unnamed(alg, count)
      : `The signature fits the key ${shown(kid)}, one of the ${count} that Acme ID publishes.`
  return remark(`${what}.signature`, text.replace('one of the 1 key ', 'the only one '))
}

function unnamed(alg: unknown, count: string): string {
  return `The token names no key (no kid). Of the ${count} that Acme ID publishes only one is for ${shown(alg)}, and the signature fits it.`
}

function keysIn({ body }: HttpResponse): readonly unknown[] {
  const { keys } = membersOf(jsonObject(body))
  return Array.isArray(keys) ? keys : []
}
