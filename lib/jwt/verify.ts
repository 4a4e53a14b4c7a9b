/** Checks a token's signature with the keys of a JWKS. Loads `jose`: import it only where a token is shown or judged. */
import { compactVerify, errors, importJWK } from 'jose'
import { algorithmsOf, isForSignatures } from './algorithms'
import { decodeToken } from './decode'
import { isObject, type JsonObject } from './segment'
import { jsonText } from './text-of'
import { invalid, type Jwks, unverifiable, type Verdict, verdictWithoutKey } from './verdict'

/**
 * Says whether one of the keys made this token's signature. It judges the signature and nothing else: not who the token
 * is for, and not whether it has expired. Never throws. `issuer` is what the reasons call the owner of the keys.
 */
export async function verifySignature(
  token: string,
  jwks: Jwks | null,
  issuer = 'the authorization server',
): Promise<Verdict> {
  const decoded = decodeToken(token)
  const early = verdictWithoutKey(decoded, issuer)
  if (early !== null) return early
  const header = 'header' in decoded ? decoded.header : null
  if (header === null || typeof header.alg !== 'string') return unverifiable('no-alg', 'The header cannot be read.')
  if (jwks === null && header.alg.startsWith('HS')) return unverifiable('shared-secret', sharedSecret)
  if (jwks === null) return unverifiable('no-keys', `The keys of ${issuer} have not been seen yet.`)
  // What came over the wire may be anything, whatever its type says here.
  const keys = Array.isArray(jwks.keys) ? jwks.keys.filter(isObject) : []
  return verifyWithKeys(token, header, header.alg, keys, issuer)
}

async function verifyWithKeys(
  token: string,
  header: JsonObject,
  alg: string,
  keys: readonly JsonObject[],
  issuer: string,
): Promise<Verdict> {
  const named = header.kid === undefined ? keys : keys.filter((key) => key.kid === header.kid)
  const candidates = named.filter(isForSignatures)
  const fitting = candidates.filter((key) => algorithmsOf(key).includes(alg))
  // The algorithm is the key's to say: a header that names the key and another algorithm is the confusion of RFC 8725 §2.1.
  if (header.kid !== undefined && candidates.length > 0 && fitting.length === 0) {
    return invalid('algorithm', wrongAlgorithm(alg, candidates))
  }
  const verdicts = await Promise.all(fitting.map((key) => verifyWithKey(token, alg, key)))
  const best = verdicts.find(({ status }) => status === 'valid') ?? verdicts[0]
  return best ?? unverifiable('no-key', noKey(header.kid, alg, issuer))
}

async function verifyWithKey(token: string, alg: string, jwk: JsonObject): Promise<Verdict> {
  const kid = typeof jwk.kid === 'string' ? jwk.kid : null
  // Browsers offer Web Cryptography to pages on https and on localhost only.
  if (globalThis.crypto?.subtle === undefined) return unverifiable('platform', insecurePage)
  try {
    await compactVerify(token, await importJWK({ ...jwk, kty: String(jwk.kty) }, alg), { algorithms: [alg] })
    return { status: 'valid', alg, kid }
  } catch (error) {
    return failure(error, alg, kid)
  }
}

function failure(error: unknown, alg: string, kid: string | null): Verdict {
  const refused = error instanceof errors.JWSSignatureVerificationFailed
  // With a cause, it is the platform's cryptography that failed, and the signature was never judged.
  if (refused && error.cause === undefined) return invalid('signature', notSigned(kid))
  if (refused || (error instanceof Error && error.name === 'NotSupportedError')) {
    return unverifiable(
      'platform',
      `${alg} signatures cannot be checked here: this browser does not offer that algorithm.`,
    )
  }
  return unverifiable('bad-key', `The JWKS has ${keyName(kid)}, but it is not a usable public key for ${alg}.`)
}

const sharedSecret = 'It is signed with a secret (an HMAC): only whoever has that secret can check it, or make another.'

const insecurePage = 'Browsers check signatures only on pages that came over https, and this one did not.'

function notSigned(kid: string | null): string {
  return `This signature over this header and payload was not made with ${keyName(kid)}. Something was changed, or somebody else signed it.`
}

function noKey(kid: unknown, alg: string, issuer: string): string {
  const which = kid === undefined ? `for ${JSON.stringify(alg)}` : `named ${jsonText(kid)}`
  return `The JWKS of ${issuer} has no signing key ${which}.`
}

function wrongAlgorithm(alg: string, candidates: readonly JsonObject[]): string {
  const allowed = [...new Set(candidates.flatMap(algorithmsOf))].join(', ') || 'no signature algorithm known here'
  return `The header asks for ${JSON.stringify(alg)}, but the key in the JWKS is for ${allowed}.`
}

function keyName(kid: string | null): string {
  return kid === null ? 'the key in the JWKS' : `key ${JSON.stringify(kid)}`
}
