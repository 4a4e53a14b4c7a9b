/** Tries a list of secrets on a token that is signed with one (RFC 8725 §2.2, §3.5). Web Cryptography. */
import { base64urlBytes, base64urlProblem } from '../base64url'
import type { ReadToken } from '../reading/token-shape'
import { textOf } from '../text-of'
import { hmacKey } from '../writing/signature'

/** The secret that fits; `null` where none does or the token has no HMAC. */
export async function guessSecret({ seals }: ReadToken, list: readonly string[]): Promise<string | null> {
  const [seal] = seals
  const alg = textOf(seal?.header?.alg)
  const canTry = globalThis.crypto?.subtle !== undefined && /^HS(256|384|512)$/.test(alg)
  if (!seal || !canTry || base64urlProblem(seal.signature) !== null) return null
  const signature = Uint8Array.from(base64urlBytes(seal.signature))
  const input = new TextEncoder().encode(`${seal.protected}.${seal.payload}`)
  for (const secret of list) if (await fits(secret, alg, signature, input)) return secret
  return null
}

async function fits(
  secret: string,
  alg: string,
  signature: Uint8Array<ArrayBuffer>,
  input: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await hmacKey(alg, new TextEncoder().encode(secret))
  return crypto.subtle.verify('HMAC', key, signature, input)
}
