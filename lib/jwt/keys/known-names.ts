/** Names that a key may have in it, and what was probably meant by others. */

/** RFC 7518 §3.1, RFC 8037, RFC 8812 §3.2, RFC 9864, RFC 9882 (ML-DSA), and `none`. */
const signing = /^(?:(?:HS|RS|PS|ES)(?:256|384|512)|ES256K|EdDSA|Ed25519|Ed448|ML-DSA-(?:44|65|87))$/

/** RFC 7518 §4.1 and §5.1, RFC 7518bis: a key may be for one of these instead. */
const encrypting =
  /^(?:RSA1_5|RSA-OAEP(?:-(?:256|384|512))?|dir|ECDH-ES(?:\+A(?:128|192|256)KW)?|A(?:128|192|256)(?:GCM)?KW|PBES2-HS\d{3}\+A\d{3}KW|A(?:128|192|256)GCM|A\d{3}CBC-HS\d{3})$/

/** True for an algorithm that is registered, whether it can be computed here or not. */
export function isAlgorithm(alg: string): boolean {
  return signing.test(alg) || encrypting.test(alg)
}

/** Which types of key an algorithm for signatures takes; `null` for one that is for something else. */
export function keyTypeOf(alg: string): string | null {
  if (!signing.test(alg)) return null
  return kinds.find(([pattern]) => pattern.test(alg))?.[1] ?? null
}

const kinds: readonly (readonly [pattern: RegExp, kty: string])[] = [
  [/^HS/, 'oct'],
  [/^[RP]S/, 'RSA'],
  [/^ES/, 'EC'],
  [/^Ed/, 'OKP'],
  [/^ML/, 'AKP'],
]

/** Bits of the hash, in whatever spelling. The hash of P-521 has 512 of them (RFC 7518 §3.4). */
const spellings: readonly (readonly [pattern: RegExp, meant: (bits: string) => string])[] = [
  [/^(?:RSA?|RSASSA|SHA|RSA-?SHA)[-_]?(256|384|512)$/i, (bits) => `RS${bits}`],
  [/^SHA[-_]?(256|384|512)withRSA$/i, (bits) => `RS${bits}`],
  [/^(?:HMAC[-_]?)?(?:HS|SHA|HMAC)[-_]?(256|384|512)$/i, (bits) => `HS${bits}`],
  [/^(?:RSA)?-?PS[-_]?(256|384|512)$/i, (bits) => `PS${bits}`],
  [/^(?:ES|ECDSA|EC)[-_]?(256|384|512|521)$/i, (bits) => `ES${bits === '521' ? '512' : bits}`],
  [/^SHA[-_]?(256|384|512)withECDSA$/i, (bits) => `ES${bits}`],
  [/^(?:EdDSA|ED[-_]?25519)$/i, () => 'EdDSA'],
  [/^http:.*#(?:rsa-sha)(256|384|512)$/, (bits) => `RS${bits}`],
  [/^http:.*#(?:hmac-sha)(256|384|512)$/, (bits) => `HS${bits}`],
  [/^http:.*#(?:ecdsa-sha)(256|384|512)$/, (bits) => `ES${bits}`],
]

/** The algorithm that was probably meant by a name that is none; `''` where nobody knows. */
export function meantAlgorithm(alg: string): string {
  for (const [pattern, meant] of spellings) {
    const found = pattern.exec(alg)
    if (found) return meant(found[1] ?? '')
  }
  return ''
}

const types = ['RSA', 'EC', 'OKP', 'oct', 'AKP'] as const

/** RFC 7518 §6.1, RFC 8037 §2, and AKP of ML-DSA. */
export function isKeyType(kty: string): boolean {
  return types.some((each) => each === kty)
}

/** "the kty value is case sensitive" (RFC 7517 §4.1). */
export function meantType(kty: string): string {
  const plain = kty.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (plain.startsWith('rs')) return 'RSA'
  if (plain.startsWith('ec') || plain === 'es') return 'EC'
  if (/^(?:ed|okp)/.test(plain)) return 'OKP'
  return /^(?:oct|hs|hmac|sym)/.test(plain) ? 'oct' : (types.find((each) => each.toLowerCase() === plain) ?? '')
}

const curves: readonly (readonly [crv: string, others: RegExp])[] = [
  ['P-256', /^(?:p-?256|nistp-?256|secp256r1|prime256v1|es256|1\.2\.840\.10045\.3\.1\.7)$/i],
  ['P-384', /^(?:p-?384|nistp-?384|secp384r1|es384|1\.3\.132\.0\.34)$/i],
  ['P-521', /^(?:p-?521|p-?512|nistp-?521|secp521r1|es512|1\.3\.132\.0\.35)$/i],
  ['secp256k1', /^(?:p-?256k1?|secp-?256k1|es256k|k-?256)$/i],
  ['Ed25519', /^(?:ed-?25519|eddsa|curve25519)$/i],
  ['Ed448', /^ed-?448$/i],
  ['X25519', /^x-?25519$/i],
  ['X448', /^x-?448$/i],
]

/** The curve that was probably meant; `''` where nobody knows. One that is spelled right means itself. */
export function meantCurve(crv: string): string {
  return curves.find(([, others]) => others.test(crv))?.[0] ?? ''
}

/** Curves that are real and that no browser computes with. */
const elsewhere: readonly string[] = [
  'secp256k1',
  'Ed448',
  'X448',
  'P-192',
  'P-224',
  'brainpoolP256r1',
  'brainpoolP384r1',
  'brainpoolP512r1',
  'SM2',
]

/** The name of the curve where the key is real and cannot be computed with here; `null` for every other key. */
export function notComputableHere({ crv }: { readonly crv?: unknown }): string | null {
  return elsewhere.find((each) => each === crv) ?? null
}
