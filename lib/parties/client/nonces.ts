/** Nonces for DPoP proofs (RFC 9449 §8, §9): a server gives one out, and wants to see it in the next proof. */
import * as oauth from 'oauth4webapi'
import { dpopToken } from '../../jwt/find'
import { type HttpRequest, type HttpResponse, header, type ResponseMessage } from '../../world/message'
import { captureRequest } from '../capture'
import { toResponse } from '../http'
import { type Note, objection, remark } from '../note'
import { proving } from './dpop'
import { authentication, clientOf, metadataOf } from './exchange'
import type { ClientConfig, ClientState, Exchange } from './state'

/** What an answer does to a request that had a proof. */
export type Judged = {
  readonly state: ClientState
  /** The same request with a new proof, where it is to be sent once more. */
  readonly again: HttpRequest | null
  readonly notes: readonly Note[]
}

/** Takes the nonce that an answer brings, and says whether the request is to be repeated with it. */
export async function judgeNonce(state: ClientState, { proved }: Exchange, { http }: ResponseMessage): Promise<Judged> {
  if (!proved) return { state, again: null, notes: [] }
  const nonce = header(http, 'dpop-nonce')
  const known = nonce === undefined ? state : remembering(state, new URL(proved.request.url).origin, nonce)
  if (!(await wantsNonce(state.config, http))) return { state: known, again: null, notes: [] }
  if (nonce === undefined) return { state, again: null, notes: [notGiven] }
  if (proved.repeated) return { state: known, again: null, notes: [askedTwice] }
  return { state: known, again: await repeated(known.config, proved.request), notes: [repeating(nonce)] }
}

/** The exchange, with the request where that carries a proof: then it may have to be made once more. */
export function withProved({ proved: _, ...exchange }: Exchange, request: HttpRequest, repeated = false): Exchange {
  return header(request, 'dpop') === undefined ? exchange : { ...exchange, proved: { request, repeated } }
}

const notGiven = objection(
  'nonce.not_given',
  'The server wants a nonce of its own in the proof (use_dpop_nonce), and its answer has no DPoP-Nonce header to take one from.',
)

const askedTwice = objection(
  'nonce.asked_twice',
  'The server wants another nonce in the proof. This request was repeated with one already, and Photoprint repeats a request once.',
)

function repeating(nonce: string): Note {
  const text = `The server wants the nonce "${nonce}" in the proof. Photoprint makes a new proof with it, and sends its request once more.`
  return remark('nonce.taken', text)
}

/** RFC 9449 §8.2: the last one counts. */
function remembering(state: ClientState, origin: string, nonce: string): ClientState {
  const { keys } = state.config
  const nonces = { ...keys.nonces, [origin]: nonce }
  return { ...state, config: { ...state.config, keys: { ...keys, nonces } } }
}

/** An authorization server says so in the body of its error response (RFC 9449 §8), an API in its challenge (§9). */
async function wantsNonce(config: ClientConfig, http: HttpResponse): Promise<boolean> {
  if (http.status !== 400 && http.status !== 401) return false
  try {
    await oauth.processGenericTokenEndpointResponse(metadataOf(config), clientOf(config), toResponse(http))
    return false
  } catch (error) {
    return oauth.isDPoPNonceError(error)
  }
}

/** The request, made anew: with a fresh proof, and, where the client proves who it is, a fresh proof of that. */
async function repeated(config: ClientConfig, request: HttpRequest): Promise<HttpRequest> {
  const proof = await proving(config)
  const token = dpopToken(header(request, 'authorization') ?? '')
  const { method, url, body } = request
  if (token === null) return askToken(config, new URLSearchParams(body), proof)
  const headers = new Headers({ accept: 'application/json' })
  return captureRequest((option) =>
    oauth.protectedResourceRequest(token, method, new URL(url), headers, null, { ...option, ...proof }),
  )
}

/** What the library writes anew. */
const ofClient = ['client_id', 'client_secret', 'client_assertion', 'client_assertion_type']

function askToken(config: ClientConfig, asked: URLSearchParams, proof: object): Promise<HttpRequest> {
  const { metadata } = config
  const grant = asked.get('grant_type') ?? ''
  for (const name of ofClient) asked.delete(name)
  return captureRequest((option) =>
    oauth.genericTokenEndpointRequest(metadata, clientOf(config), authentication(config), grant, asked, {
      ...option,
      ...proof,
    }),
  )
}
