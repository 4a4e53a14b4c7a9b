/** Keys that fit and must not be used all the same. */
import { base64urlBytes, base64urlProblem } from '../base64url'
import type { Candidate } from '../keys/candidates'
import type { Imported } from '../keys/import-key'
import { isRocaModulus } from '../keys/roca'
import type { CheckCode } from './check'

type Weakness = { readonly code: CheckCode; readonly values: Readonly<Record<string, string>> }

/** What is wrong with a key for an algorithm; `null` where nothing is. Of a PEM that is known once it is imported. */
export function weakness(candidate: Candidate, alg: string, imported?: Imported): Weakness | null {
  if (candidate.type === 'secret') return shortSecret(candidate.bytes, alg)
  if (candidate.jwk.kty !== 'RSA') return null
  const { modulus, exponent } = rsaOf(imported instanceof CryptoKey ? imported : candidate)
  // Whatever is raised to the power of 1 is itself: anybody signs for such a key. An even one has no inverse.
  if (exponent !== null && (exponent < 3 || exponent % 2 === 0))
    return { code: 'key-exponent', values: { exponent: String(exponent) } }
  // Its private half can be computed from this one, and then anybody signs with it.
  if (rsaOf(candidate).isRoca) return { code: 'key-roca', values: {} }
  // RFC 7518 §3.3 and §3.5: "A key of size 2048 bits or larger MUST be used"
  if (modulus !== null && modulus < 2048) return { code: 'key-short-rsa', values: { bits: String(modulus) } }
  return null
}

/** RFC 7518 §3.2: "A key of the same size as the hash output … or larger MUST be used" */
function shortSecret({ length }: Uint8Array, alg: string): Weakness | null {
  const wanted = Number(/^HS(\d+)$/.exec(alg)?.[1] ?? 0)
  if (length * 8 >= wanted) return null
  return { code: 'key-short-secret', values: { bits: String(length * 8), wanted: String(wanted) } }
}

type Rsa = { readonly modulus: number | null; readonly exponent: number | null; readonly isRoca: boolean }

/** To take the numbers of a key apart costs half as much as a check with it. */
const known = new WeakMap<CryptoKey | Candidate, Rsa>()

function rsaOf(key: CryptoKey | Candidate): Rsa {
  const rsa = known.get(key) ?? ('jwk' in key ? rsaOfJwk(key) : rsaOfKey(key))
  known.set(key, rsa)
  return rsa
}

function rsaOfKey({ algorithm }: CryptoKey): Rsa {
  const { modulusLength, publicExponent } = algorithm as RsaHashedKeyAlgorithm
  return { modulus: modulusLength, exponent: numberOf(publicExponent), isRoca: false }
}

function rsaOfJwk({ jwk: { n, e } }: Candidate): Rsa {
  const [modulus, exponent] = [bytesOf(n), bytesOf(e)]
  const isRoca = modulus !== null && isRocaModulus(modulus)
  return { modulus: modulus && bitsOf(modulus), exponent: exponent && numberOf(exponent), isRoca }
}

function bytesOf(text: unknown): Uint8Array | null {
  return typeof text === 'string' && base64urlProblem(text) === null ? base64urlBytes(text) : null
}

function bitsOf(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first < 0 ? 0 : (bytes.length - first) * 8 - Math.clz32(bytes[first] ?? 0) + 24
}

/** Exact as far as it matters: larger exponents lose their last bits, so these are left as odd. */
function numberOf(bytes: Uint8Array): number {
  const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return Number.isSafeInteger(value) ? value : Number.MAX_SAFE_INTEGER
}
