/** Checking a DPoP proof that came with an access token, in the order of RFC 9449 §4.3. Its nonce (10) is looked at before all else, next door. */
import { createHash } from 'node:crypto'
import { calculateJwkThumbprint, EmbeddedJWK, errors, type JWK, type JWTPayload, jwtVerify } from 'jose'
import type { HttpRequest } from '../../world/message'
import { plainly } from '../plainly'

/** `error` is what the wire says (RFC 9449 §7.1), `code` and message are what the log says. */
export class ProofRefused extends Error {
  override readonly name = 'ProofRefused'
  readonly error: 'invalid_dpop_proof' | 'invalid_token'
  readonly code: string

  constructor(code: string, message: string, error: ProofRefused['error'] = 'invalid_dpop_proof') {
    super(message)
    this.code = code
    this.error = error
  }
}

/** When each proof was seen, by its `jti`: milliseconds since 1970. */
export type SeenProofs = Readonly<Record<string, number>>

export const proofAlgorithms = ['ES256', 'Ed25519', 'EdDSA']

/** How far `iat` may be from now. Long, so that no proof dies while a teacher talks. */
const window = 30 * 60 * 1000

export type Shown = {
  readonly request: HttpRequest
  readonly token: string
  /** The thumbprint that the token is bound to (RFC 9449 §6), where it is bound. */
  readonly jkt: string | undefined
  /** True where its nonce was the API's own: that says when the proof was made (RFC 9449 §4.3, 11). */
  readonly nonced?: boolean
}

/**
 * The proofs seen so far, with this request's own among them.
 *
 * @throws ProofRefused where the request shows a bound token without a good proof, or a proof with a token that is not bound to its key.
 */
export async function checkBinding(shown: Shown, seen: SeenProofs, now: number): Promise<SeenProofs> {
  const { request, jkt } = shown
  if (jkt === undefined && !showsDpop(request)) return seen
  const proof = await goodProof(shown, now)
  if (jkt === undefined) throw new ProofRefused('token_not_bound', 'The token is bound to no key.', 'invalid_token')
  if (jkt !== proof.key)
    throw new ProofRefused(
      'wrong_key',
      `The token is bound to "${jkt}", the proof is by "${proof.key}".`,
      'invalid_token',
    )
  return remembered(proof, seen, now)
}

/** What is remembered of a proof: its `jti`, and the thumbprint of the key that it shows. */
export type Proof = { readonly jti: string; readonly key: string }

/**
 * The proof that came with the request, which is good for this request and this token. Whose key it is by is not looked at.
 *
 * @throws ProofRefused where there is none, or where it is not good.
 */
export async function goodProof({ request, token, nonced = false }: Shown, now: number): Promise<Proof> {
  // RFC 9449 §7.2
  if (!showsDpop(request))
    throw new ProofRefused(
      'bound_token_as_bearer',
      'The token is bound to a key: it is no bearer token.',
      'invalid_token',
    )
  const { payload, jwk } = await verified(onlyProof(request), now)
  checkClaims(payload, request)
  if (!nonced) checkDate(payload, now)
  // RFC 9449 §4.3, 12: the token of this very request, and the key that it is bound to.
  if (payload.ath !== hashOf(token)) throw mismatch('ath', hashOf(token), payload.ath)
  return { jti: payload.jti ?? '', key: await calculateJwkThumbprint(jwk) }
}

/** True for the scheme `DPoP` (RFC 9449 §7.1). */
export function showsDpop({ headers }: HttpRequest): boolean {
  return headers.some(([name, value]) => name === 'authorization' && /^dpop /i.test(value))
}

/** 1: not more than one. */
function onlyProof({ headers }: HttpRequest): string {
  const [proof, another] = headers.filter(([name]) => name === 'dpop').map(([, value]) => value)
  if (proof === undefined) throw new ProofRefused('no_proof', 'The request has no DPoP header.')
  if (another !== undefined) throw new ProofRefused('several_proofs', 'The request has more than one DPoP header.')
  return proof
}

/** 2, 4 to 7: a JWT of the right type, signed with the very public key that it shows. */
async function verified(proof: string, now: number): Promise<{ payload: JWTPayload; jwk: JWK }> {
  try {
    const options = { typ: 'dpop+jwt', algorithms: proofAlgorithms, currentDate: new Date(now) }
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, options)
    return { payload, jwk: protectedHeader.jwk ?? {} }
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new ProofRefused(error.code, plainly(error).text)
    throw new ProofRefused('bad_key', 'The key in the proof cannot be used.')
  }
}

/** 3, 8 and 9. */
function checkClaims({ jti, htm, htu }: JWTPayload, request: HttpRequest): void {
  if (typeof jti !== 'string' || !jti) throw new ProofRefused('no_jti', 'The proof has no jti.')
  if (htm !== request.method) throw mismatch('htm', request.method, htm)
  const target = withoutQuery(request.url)
  if (typeof htu !== 'string' || !URL.canParse(htu) || withoutQuery(htu) !== target) throw mismatch('htu', target, htu)
}

/** 11. */
function checkDate({ iat }: JWTPayload, now: number): void {
  if (typeof iat !== 'number' || Math.abs(now - iat * 1000) > window)
    throw new ProofRefused('stale_proof', `iat is ${iat}, and now it is ${Math.floor(now / 1000)}.`)
}

/** RFC 9449 §11.1: a proof that was seen before is a replay, for as long as it could still be good. */
export function remembered({ jti }: Proof, seen: SeenProofs, now: number): SeenProofs {
  if (Object.hasOwn(seen, jti))
    throw new ProofRefused('proof_replayed', `A proof with the jti "${jti}" was here before.`)
  const recent = Object.entries(seen).filter(([, at]) => now - at <= 2 * window)
  return { ...Object.fromEntries(recent), [jti]: now }
}

function withoutQuery(address: string): string {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  return url.href
}

/** RFC 9449 §4.2, `ath`. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function mismatch(claim: string, expected: string, actual: unknown): ProofRefused {
  return new ProofRefused(`wrong_${claim}`, `${claim} is "${actual}", and "${expected}" was expected.`)
}
