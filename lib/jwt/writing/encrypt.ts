/** Puts a text into a JWE (RFC 7516 §5.1). Opening one is part of judging it: `checks/judge.ts`. Loads `jose`. */
import { CompactEncrypt } from 'jose'
import { candidatesOf, fitsKeyManagement } from '../keys/candidates'
import { verifyingKey } from '../keys/import-key'
import type { ReadKeys } from '../keys/read-keys'
import { isToken } from '../reading/compact'
import type { ContentEncryption, KeyManagement } from './algorithms'
import type { Written } from './sign'

/** `cty` is `JWT` where the text is a token (RFC 7519 §5.2). Never throws. */
export async function encryptText(
  text: string,
  keys: ReadKeys,
  alg: KeyManagement,
  enc: ContentEncryption,
): Promise<Written> {
  const candidates = candidatesOf(keys)
  if (candidates.length === 0) return { problem: keys.type === 'none' ? 'no-key' : 'bad-key', detail: '' }
  const key = candidates.find((each) => fitsKeyManagement(each, alg, enc))
  if (!key) return { problem: 'key-does-not-fit', detail: candidates.map(({ jwk }) => jwk.alg ?? jwk.kty).join(', ') }
  const { kid } = key.jwk
  const header = { alg, enc, ...(typeof kid === 'string' && { kid }), ...(isToken(text) && { cty: 'JWT' }) }
  try {
    const jwe = new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader(header)
    return { token: await jwe.encrypt(await verifyingKey(key, alg)) }
  } catch (error) {
    const isMissing = error instanceof Error && error.name === 'NotSupportedError'
    return { problem: isMissing ? 'platform' : 'bad-key', detail: alg }
  }
}
