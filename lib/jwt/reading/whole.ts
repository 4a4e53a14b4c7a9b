/** How long the last part of a token is, by the algorithm in its header: so a whole one is told from one that goes on. */

const rsa = [171, 342, 512, 683, 1366]

/** In characters of base64url. RFC 7518 §3, RFC 8037 §3.1, RFC 8812 §3.2, and for ML-DSA FIPS 204. */
const lengths: Readonly<Record<string, readonly number[]>> = {
  none: [0],
  HS256: [43],
  HS384: [64],
  HS512: [86],
  ES256: [86],
  ES256K: [86],
  ES384: [128],
  ES512: [176],
  EdDSA: [86, 152],
  Ed25519: [86],
  Ed448: [152],
  'ML-DSA-44': [3227],
  'ML-DSA-65': [4412],
  'ML-DSA-87': [6170],
  RS256: rsa,
  RS384: rsa,
  RS512: rsa,
  PS256: rsa,
  PS384: rsa,
  PS512: rsa,
}

/** RFC 7518 §5: the authentication tag. */
const tags: Readonly<Record<string, number>> = {
  A128GCM: 22,
  A192GCM: 22,
  A256GCM: 22,
  'A128CBC-HS256': 22,
  'A192CBC-HS384': 32,
  'A256CBC-HS512': 43,
}

export type Outline = { readonly alg: string; readonly enc: string | null; readonly segments: 3 | 5 }

/** What a header says of the form of its token, read without regard to the rest of it. */
export function outlineOf(header: string): Outline {
  const alg = /"alg"\s*:\s*"([\w+-]{1,40})"/.exec(header)?.[1] ?? ''
  const enc = /"enc"\s*:\s*"([\w+-]{1,40})"/.exec(header)?.[1] ?? null
  return { alg, enc, segments: enc === null ? 3 : 5 }
}

/** True where the last segment is as long as this algorithm makes it. */
export function isWholeLength({ alg, enc }: Outline, length: number): boolean {
  if (enc !== null) return own(tags, enc) === length
  return own(lengths, alg)?.includes(length) ?? false
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
