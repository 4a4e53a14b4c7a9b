/** The names of algorithms that IANA keeps (“JSON Web Signature and Encryption Algorithms”), and what a name that is none was meant to be. */

export type AlgorithmUse = 'signature' | 'key' | 'content'

const bits = ['128', '192', '256'] as const
const hashes = ['256', '384', '512'] as const

const names: Readonly<Record<AlgorithmUse, readonly string[]>> = {
  // RFC 7518 §3.1, RFC 8037 §3.1, RFC 8812 §3.2, RFC 9864 §2.2, and ML-DSA
  signature: [
    ...['HS', 'RS', 'ES', 'PS'].flatMap((family) => hashes.map((hash) => `${family}${hash}`)),
    ...['EdDSA', 'Ed25519', 'Ed448', 'ES256K', 'ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87'],
  ],
  // RFC 7518 §4.1
  key: [
    ...['RSA1_5', 'RSA-OAEP', 'RSA-OAEP-256', 'RSA-OAEP-384', 'RSA-OAEP-512', 'dir', 'ECDH-ES'],
    ...bits.flatMap((size) => [`A${size}KW`, `A${size}GCMKW`, `ECDH-ES+A${size}KW`]),
    ...['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW'],
  ],
  // RFC 7518 §5.1
  content: bits.flatMap((size) => [`A${size}GCM`, `A${size}CBC-HS${Number(size) * 2}`]),
}

const uses = ['signature', 'key', 'content'] as const satisfies readonly AlgorithmUse[]

/** What a registered algorithm is for; `null` where nobody registered the name. */
export function registeredUse(name: string): AlgorithmUse | null {
  return uses.find((use) => names[use].includes(name)) ?? null
}

/** Registered by the Web Cryptography API for keys alone: IANA has “Prohibited” beside them. */
const prohibited: readonly string[] = ['HS1', 'RS1', ...bits.flatMap((size) => [`A${size}CBC`, `A${size}CTR`])]

export function isProhibited(name: string): boolean {
  return prohibited.includes(name)
}

/** `why`: what is between the name that stands there and the one that was meant. */
export type Meant = { readonly name: string; readonly why: 'case' | 'xml' | 'library' | 'near' }

const xml = 'http://www.w3.org/'

/** RFC 9231 §2 and XML Signature §6: the names that .NET writes where it was not told otherwise. */
const xmlNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    hashes.flatMap((hash) => [
      [`2001/04/xmldsig-more#hmac-sha${hash}`, `HS${hash}`],
      [`2001/04/xmldsig-more#rsa-sha${hash}`, `RS${hash}`],
      [`2001/04/xmldsig-more#ecdsa-sha${hash}`, `ES${hash}`],
      [`2007/05/xmldsig-more#sha${hash}-rsa-MGF1`, `PS${hash}`],
    ]),
  ),
  '2001/04/xmlenc#rsa-oaep-mgf1p': 'RSA-OAEP',
  '2001/04/xmlenc#rsa-1_5': 'RSA1_5',
  ...Object.fromEntries(
    bits.flatMap((size) => [
      [`2001/04/xmlenc#kw-aes${size}`, `A${size}KW`],
      [`2009/xmlenc11#aes${size}-gcm`, `A${size}GCM`],
    ]),
  ),
}

/** How the libraries below JWTs call the same, without marks and case. */
const libraryNames: readonly (readonly [pattern: RegExp, name: (hash: string) => string])[] = [
  [/^(?:hmac)(?:with)?sha(256|384|512)$/, (hash) => `HS${hash}`],
  [/^sha(256|384|512)(?:with)?hmac$/, (hash) => `HS${hash}`],
  [/^(?:sha(256|384|512)(?:with)?rsa(?:encryption)?)$/, (hash) => `RS${hash}`],
  [/^rsa(?:with)?sha(256|384|512)$/, (hash) => `RS${hash}`],
  [/^rsassapkcs1v15(?:with|using)?sha(256|384|512)$/, (hash) => `RS${hash}`],
  [/^(?:rsassa|rsa)pss(?:with|using)?(?:sha)?(256|384|512)$/, (hash) => `PS${hash}`],
  [/^ecdsa(?:with|using)?(?:p(?:256|384|521)and)?sha(256|384|512)$/, (hash) => `ES${hash}`],
  [/^sha(256|384|512)(?:with)?ecdsa$/, (hash) => `ES${hash}`],
  [/^es521$/, () => 'ES512'],
  [/^(?:secp256k1|es256k1|es256r)$/, () => 'ES256K'],
  [/^(?:eddsa25519|ed25519ph|curve25519)$/, () => 'Ed25519'],
  [/^(?:direct|directkey)$/, () => 'dir'],
]

/** The registered name that was meant, as far as that can be told; `null` where it cannot, or the name is registered. */
export function meantBy(alg: string): Meant | null {
  if (registeredUse(alg) !== null) return null
  const all = uses.flatMap((use) => names[use])
  const cased = all.find((name) => name.toLowerCase() === alg.toLowerCase())
  if (cased !== undefined) return { name: cased, why: 'case' }
  const fromXml = alg.startsWith(xml) ? xmlNames[alg.slice(xml.length)] : undefined
  if (fromXml !== undefined) return { name: fromXml, why: 'xml' }
  const bare = alg
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
  const fromLibrary = libraryNames.flatMap(([pattern, name]) => {
    const found = pattern.exec(bare)
    return found ? [name(found.slice(1).find((group) => group) ?? '')] : []
  })[0]
  if (fromLibrary !== undefined) return { name: fromLibrary, why: 'library' }
  const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const near = all.find((name) => plain(name) === bare) ?? all.find((name) => isNear(plain(name), bare))
  return near === undefined ? null : { name: near, why: 'near' }
}

/** At most one character is other, missing or too many. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < 4) return false
  let [start, end] = [0, 0]
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  while (start < shorter.length && shorter[start] === longer[start]) start += 1
  while (end < shorter.length - start && shorter.at(-1 - end) === longer.at(-1 - end)) end += 1
  return longer.length - start - end <= 1
}
