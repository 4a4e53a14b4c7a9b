/** Puts a text into a JWE (RFC 7516 §5.1). Opening one is part of judging it: `checks/judge.ts`. Loads `jose`. */
import type { ReadKeys } from '../keys/read-keys'
import type { Written } from './sign'

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

export const contentEncryptions = ['A256GCM', 'A128GCM', 'A128CBC-HS256', 'A256CBC-HS512'] as const
export type ContentEncryption = (typeof contentEncryptions)[number]

/** `cty` is `JWT` where the text is a token (RFC 7519 §5.2). Never throws. */
export declare function encryptText(
  text: string,
  keys: ReadKeys,
  alg: KeyManagement,
  enc: ContentEncryption,
): Promise<Written>
