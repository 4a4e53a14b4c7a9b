/** Keys of parties, of nobody, and of somebody who mistakes one kind for another, and what they sign. */
import { exportSPKI, generateKeyPair, importJWK } from 'jose'
import { algorithmsOf } from '../jwt/algorithms'
import type { JsonObject } from '../jwt/segment'
import { hmacKey, signatureOf } from '../jwt/writing/signature'
import type { PrivateJwk } from '../world/party'

type Seal = (input: string) => Promise<string>

/** A key that fits, the one that made the token before all others, and the algorithm to use it with. */
export function fittingKey(keys: readonly PrivateJwk[], header: JsonObject, wanted: string | null) {
  const fitting = keys.filter((key) => (wanted === null ? usableWith(key) : [wanted]).some(isAlgorithmOf(key)))
  const is = (name: 'kid' | 'alg') => (key: PrivateJwk) =>
    name === 'kid' ? key.kid !== undefined && key.kid === header.kid : isAlgorithmOf(key)(header.alg)
  const key = fitting.find(is('kid')) ?? fitting.find(is('alg')) ?? fitting[0]
  if (!key) return null
  const alg = isAlgorithmOf(key)(header.alg) ? String(header.alg) : (usableWith(key)[0] ?? '')
  return { key, alg }
}

function isAlgorithmOf(key: PrivateJwk) {
  return (alg: unknown) => usableWith(key).some((each) => each === alg)
}

/** A secret is good for what it says of itself (RFC 7517 §4.4). */
function usableWith(key: PrivateJwk): readonly string[] {
  return key.kty === 'oct' ? [key.alg ?? ''] : algorithmsOf(key)
}

/** The third segment: a signature of the input (RFC 7515 §5.1), made with a private key or a secret. */
export async function signature(input: string, alg: string, key: PrivateJwk | CryptoKey): Promise<string> {
  const imported = key instanceof CryptoKey ? key : await importJWK({ ...key }, alg)
  return signatureOf(input, alg, imported instanceof CryptoKey ? imported : await hmacKey(alg, imported))
}

const signingAlgorithms = /^((ES|RS|PS)(256|384|512)|EdDSA|Ed25519)$/

/** One for each algorithm, made when it is first asked for. */
const strangers = new Map<string, Promise<CryptoKey>>()

/** A private key that belongs to no party and is written down nowhere; `null` where the algorithm has none. */
export async function strangersKey(alg: string): Promise<CryptoKey | null> {
  const isHmac = hmacAlgorithms.test(alg)
  if (!isHmac && !signingAlgorithms.test(alg)) return null
  const key = strangers.get(alg) ?? (isHmac ? hmacKey(alg, crypto.getRandomValues(new Uint8Array(64))) : makeKey(alg))
  strangers.set(alg, key)
  return key
}

async function makeKey(alg: string): Promise<CryptoKey> {
  return (await generateKeyPair(alg)).privateKey
}

/** The public key that is to check the token, as PEM text (RFC 7468): what a careless verifier would take for an HMAC secret. */
export async function publicKeySecret(keys: readonly PrivateJwk[], { kid }: JsonObject): Promise<Uint8Array | null> {
  const key = keys.find((each) => each.kid !== undefined && each.kid === kid) ?? keys[0]
  const alg = key && algorithmsOf(key)[0]
  if (!alg) return null
  const { kty, crv, x, y, n, e } = key as Record<string, string | undefined>
  const imported = await importJWK({ kty: kty ?? '', crv, x, y, n, e }, alg, { extractable: true })
  return imported instanceof CryptoKey ? new TextEncoder().encode(await exportSPKI(imported)) : null
}

const hmacAlgorithms = /^HS(256|384|512)$/

/** RFC 7518 §3.2; `null` for an algorithm that is no HMAC. */
export function hmac(alg: string, secret: Uint8Array): Seal | null {
  if (!hmacAlgorithms.test(alg)) return null
  return async (input) => signatureOf(input, alg, await hmacKey(alg, secret))
}
