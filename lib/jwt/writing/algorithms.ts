/** What a token can be signed or encrypted with. Loads no cryptography. */

/** RFC 7518 §3.1, RFC 8037, RFC 9864, and ML-DSA (FIPS 204). */
export const signingAlgorithms = [
  'ES256',
  'ES384',
  'ES512',
  'Ed25519',
  'EdDSA',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'HS256',
  'HS384',
  'HS512',
  'ML-DSA-44',
  'ML-DSA-65',
  'ML-DSA-87',
] as const
export type SigningAlgorithm = (typeof signingAlgorithms)[number]

/** RFC 7518 §4.1. */
export const keyManagements = [
  'RSA-OAEP-256',
  'RSA-OAEP',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A256KW',
  'A128KW',
  'A256KW',
  'A128GCMKW',
  'A256GCMKW',
  'dir',
] as const
export type KeyManagement = (typeof keyManagements)[number]

/** RFC 7518 §5.1, with the size of the key in bytes. */
export const contentKeyBytes = { A256GCM: 32, A128GCM: 16, 'A128CBC-HS256': 32, 'A256CBC-HS512': 64 } as const
export type ContentEncryption = keyof typeof contentKeyBytes
export const contentEncryptions = Object.keys(contentKeyBytes) as ContentEncryption[]
