/** What base64 holds that is no part of a token by itself, or one part alone. */
import { bytesOf } from '../best-effort'
import type { Foreign } from './foreign-id'

/** The text in base64 or base64url; `null` where it is none, or no text. */
export function fromBase64(text: string): string | null {
  if (!/^[\w+/-]+={0,2}$/.test(text)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(text.replace(/=+$/, '')).bytes)
  } catch {
    return null
  }
}

export function inBase64(text: string): Foreign | null {
  const one = /%[23][0-9A-Fa-f]/.test(text) ? decoded(text) : text
  const inside = fromBase64(one.replaceAll(/\s/g, ''))
  return inside === null ? null : kindOf(inside)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function kindOf(inside: string): Foreign | null {
  const saml =
    /^\s*<(?:\?xml[^>]{0,100}\?>\s*<)?(?:\w{1,20}:)?(?:Assertion|Response|AuthnRequest|LogoutRequest)\b/.exec(
      inside,
    )?.[0]
  if (saml !== undefined) return { id: 'saml-base64', by: saml.slice(0, 40) }
  if (/^\s*-----BEGIN /.test(inside)) return { id: 'base64-of-pem', by: '-----BEGIN' }
  if (/^\s*(?:bearer\s+)?ey[\w-]{5,}\.[\w-]+\.[\w.-]*\s*$/i.test(inside))
    return { id: 'base64-of-token', by: inside.trim().slice(0, 3) }
  return ofObject(inside)
}

function ofObject(inside: string): Foreign | null {
  const json = parsed(inside)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const names = Object.keys(json)
  if (names.includes('iv') && names.includes('value') && names.includes('mac'))
    return { id: 'laravel', by: '"iv", "value", "mac"' }
  if (names.includes('alg')) return { id: 'header-alone', by: '"alg"' }
  const claim = names.find((name) => /^(?:iss|sub|aud|exp|nbf|iat|jti|scope|azp|nonce|sid)$/.test(name))
  return claim === undefined
    ? {
        id: 'base64-of-json',
        by: names
          .slice(0, 3)
          .map((name) => JSON.stringify(name.slice(0, 20)))
          .join(', '),
      }
    : { id: 'payload-alone', by: JSON.stringify(claim) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
