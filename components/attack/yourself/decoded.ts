/** What stands in a token, as far as it can be read. */
import { decodeBase64 } from '@/lib/world/encoding'
import { jsonObject } from '@/lib/world/http-text'
import type { Decoded } from './typed'

/** Header and claims of a JWT; nothing of what is none. */
export function decodedIn(token: string): Decoded {
  const [header = '', claims = ''] = token.split('.')
  return { header: membersIn(header), claims: membersIn(claims) }
}

/** True for what looks like a JWT (RFC 7519 §3). */
export function looksLikeJwt(value: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(value) && Object.keys(membersIn(value.split('.')[0] ?? '')).length > 0
}

function membersIn(part: string): Readonly<Record<string, unknown>> {
  return jsonObject(decodeBase64(part) ?? '') ?? {}
}
