/** Nonces that the API wants in DPoP proofs (RFC 9449 §9). It keeps none of them: each carries its date, and a seal over that. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { decodeJwt } from 'jose'
import type { HttpRequest, HttpResponse, RequestMessage } from '../../world/message'
import type { WorldView } from '../../world/party'
import { type Note, objection, remark } from '../note'
import { showsDpop } from './dpop'
import { challenge, type Reply, reply } from './replies'
import type { ResourceServerState } from './state'

/** So many milliseconds are a period. A nonce is good in its own and in the next. Long, so that none dies while a teacher talks. */
const period = 15 * 60 * 1000

/** How a request to an API that wants nonces stands: its answer, where the proof has not the right one; `null` where it may go on. */
export function nonceChecked(state: ResourceServerState, request: RequestMessage, world: WorldView): Reply | null {
  const proof = wantsNonces(world) && showsDpop(request.http) ? claimsOf(request.http) : null
  const note = proof && problemOf(proof.nonce, state, world)
  if (!note) return null
  const refusal = challenge(401, 'DPoP', 'use_dpop_nonce', 'the DPoP proof must have this nonce')
  return reply(state, request, bringing(refusal, currentNonce(state, world)), [note])
}

/** True for a world in which the API looks at the nonce of a proof, and so need not look at its `iat` (RFC 9449 §4.3, 11). */
export function wantsNonces({ settings }: WorldView): boolean {
  return settings.dpop === 'nonce'
}

/** The answer to a request that was let in: with the nonce for the next one, where that is another (RFC 9449 §8.2, §9). */
export function withNextNonce(
  http: HttpResponse,
  state: ResourceServerState,
  request: HttpRequest,
  world: WorldView,
): HttpResponse {
  const current = currentNonce(state, world)
  if (!wantsNonces(world) || !showsDpop(request) || claimsOf(request)?.nonce === current) return http
  return bringing(http, current)
}

/** RFC 9449 §8.2: a stored answer would hand out an old nonce. */
function bringing(http: HttpResponse, nonce: string): HttpResponse {
  const headers = http.headers.filter(([name]) => name !== 'cache-control')
  return { ...http, headers: [...headers, ['cache-control', 'no-store'], ['dpop-nonce', nonce]] }
}

/** The signature of this very proof is checked before anything is done for it. A proof that cannot be read is refused by other checks. */
function claimsOf({ headers }: HttpRequest): Readonly<Record<string, unknown>> | null {
  try {
    return decodeJwt(headers.find(([name]) => name === 'dpop')?.[1] ?? '')
  } catch {
    return null
  }
}

function problemOf(given: unknown, state: ResourceServerState, world: WorldView): Note | null {
  if (given === undefined)
    return remark('nonce.wanted', 'The proof has no nonce. The API gives one, for the next proof.')
  const date = Number(String(given).split('.')[0])
  if (!isSame(String(given), nonceOf(state, date)))
    return objection('nonce_unknown', `nonce is "${given}", and that is none that this API has made.`)
  const age = periodOf(world) - date
  if (age === 0 || age === 1) return null
  return objection('nonce_stale', `The API made the nonce ${age * 15} minutes ago or so, and takes one for 30 at most.`)
}

function currentNonce(state: ResourceServerState, world: WorldView): string {
  return nonceOf(state, periodOf(world))
}

function periodOf({ now }: WorldView): number {
  return Math.floor(now / period)
}

/** RFC 9449 §8: unpredictable. The key is made for this and for nothing else, from the secret that the API has. */
function nonceOf({ client_secret }: ResourceServerState, date: number): string {
  const key = Buffer.from(hkdfSync('sha256', client_secret, '', 'dpop nonces', 32))
  return `${date}.${createHmac('sha256', key).update(String(date)).digest('base64url')}`
}

function isSame(given: string, nonce: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(nonce)]
  return one.length === other.length && timingSafeEqual(one, other)
}
