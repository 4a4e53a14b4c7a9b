/** The credentials of a client in a Basic header. */
import { formDecoded } from '../world/encoding'
import type { Computation } from './computation'

/** RFC 6749 §2.3.1: each is encoded as in a form, and then both together in Base64 (RFC 7617 §2). `header` is what was sent. */
export function basicHeader(header: string, id: string, secret: string): Computation {
  const [scheme = '', credentials = ''] = header.split(/ +/)
  // A form has more than one spelling for some characters: the one that was sent counts, if it says the same.
  const sent = latin1(credentials)
  const pair = sent !== null && isPair(sent, id, secret) ? sent : `${encoded(id)}:${encoded(secret)}`
  const is = 'FORM-ENCODE(client_id) ":" FORM-ENCODE(client_secret)'
  return { formula: `Basic BASE64(${is})`, lines: [{ is, value: pair }], computed: `${scheme} ${btoa(pair)}` }
}

function isPair(text: string, id: string, secret: string): boolean {
  const at = text.indexOf(':')
  return at >= 0 && formDecoded(text.slice(0, at)) === id && formDecoded(text.slice(at + 1)) === secret
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function latin1(base64: string): string | null {
  try {
    return atob(base64)
  } catch {
    return null
  }
}
