/** Why a JWT was refused, with both sides of the comparison: what the token says, and what whoever checks it goes by. */
import { decodeJwt, decodeProtectedHeader, errors } from 'jose'
import { Refused } from './note'
import { plainly } from './plainly'

/** What a token is held against. */
export type Expected = {
  /** Whose keys they are, as a log speaks of them. */
  readonly keysOf: string
  /** The names of the keys that there are. */
  readonly kids: readonly (string | undefined)[]
  readonly algorithms: readonly string[]
  readonly issuer?: string
  readonly audience?: string
  readonly typ?: string
  /** In milliseconds since 1970. */
  readonly now: number
}

type Token = { readonly header: Readonly<Record<string, unknown>>; readonly payload: Readonly<Record<string, unknown>> }
type Says = (token: Token, expected: Expected, error: errors.JOSEError) => string

/** What jose threw at a token, as an error of our own: its code stays, and its words say what was compared. Other errors are given back as they are. */
export function explained(error: unknown, text: string, expected: Expected): unknown {
  if (!(error instanceof errors.JOSEError)) return error
  const says = rows[error.code] ?? notReadable(text)
  return new Refused(error.code, says(read(text), expected, error))
}

function read(token: string): Token {
  return { header: attempt(() => ({ ...decodeProtectedHeader(token) })), payload: attempt(() => decodeJwt(token)) }
}

function attempt(reading: () => Token['header']): Token['header'] {
  try {
    return reading()
  } catch {
    return {}
  }
}

const rows: Readonly<Record<string, Says>> = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: ({ header }, { keysOf }) =>
    `The signature verification failed: by ${text(header.alg)} and the key ${text(header.kid)} of ${keysOf}, the signature does not fit header and payload.`,
  ERR_JWT_EXPIRED: ({ payload }, { now }) => `${times('exp', payload.exp, now)} It has expired.`,
  ERR_JWT_CLAIM_VALIDATION_FAILED: (token, expected, error) => claimText(token, expected, error as Failed),
  ERR_JWKS_NO_MATCHING_KEY: ({ header }, { keysOf, kids }) =>
    `There is no applicable key: the token names ${header.kid === undefined ? 'no key' : `the key ${text(header.kid)}`} for ${text(header.alg)}, and ${keysOf} has ${
      kids.length ? kids.map(named).join(', ') : 'none at all'
    }.`,
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: ({ header }, { keysOf, kids }) =>
    `More than one key fits: the token names ${header.kid === undefined ? 'none' : text(header.kid)}, and ${keysOf} has ${kids.map(named).join(', ')}.`,
  ERR_JOSE_ALG_NOT_ALLOWED: ({ header }, { algorithms }) =>
    `alg is ${text(header.alg)}, and only ${algorithms.join(', ')} is taken here.`,
  ERR_JOSE_NOT_SUPPORTED: ({ header }) =>
    header.crit === undefined
      ? `alg ${text(header.alg)} cannot be checked here.`
      : `crit names ${text(header.crit)}, which is not understood here, and then the token must be refused (RFC 7515 §4.1.11).`,
}

type Failed = errors.JWTClaimValidationFailed

/** RFC 7515 §7.1: a JWS in Compact Serialization has three parts. */
function notReadable(token: string): Says {
  const parts = token.split('.').length
  return (_, __, error) =>
    parts === 3
      ? `It has three parts, and is no JWT all the same: ${plainly(error).text}.`
      : `It is no JWT: a JWS in Compact Serialization has three parts, and this has ${parts}.`
}

function claimText({ header, payload }: Token, expected: Expected, { claim, reason }: Failed): string {
  const says = claim === 'typ' ? header.typ : payload[claim]
  if (reason === 'missing' || says === undefined) return `The token has no ${claim}, and it must have one.`
  if (isTime(claim) && typeof says === 'number') return times(claim, says, expected.now)
  const wanted = { iss: expected.issuer, aud: expected.audience, typ: expected.typ }[claim]
  return wanted === undefined
    ? `${claim} is ${text(says)}, which it cannot be.`
    : `${claim} is ${text(says)}, and ${text(wanted)} was expected.`
}

function isTime(claim: string): boolean {
  return ['exp', 'nbf', 'iat'].includes(claim)
}

function times(claim: string, value: unknown, now: number): string {
  return `${claim} is ${text(value)}, and now it is ${Math.floor(now / 1000)}.`
}

/** RFC 7517 §4.5: a key need not have a name. */
function named(kid: string | undefined): string {
  return kid === undefined ? 'one without a kid' : text(kid)
}

/** A value as JSON writes it, so that a text and a number differ; nothing is said to be nothing. */
function text(value: unknown): string {
  return value === undefined ? '(none)' : JSON.stringify(value)
}
