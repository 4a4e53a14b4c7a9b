/** A message as it would stand on the wire, and the credential in it. */
import { startLine } from '../http-text'
import { type Http, header, type Message } from '../message'

/** HTTP/1.1 (RFC 9112 §2.1): the request line has the path, and the host is a header. */
export function httpText(http: Http): string {
  const lines = http.type === 'request' ? requestLines(http) : [`HTTP/1.1 ${startLine(http)}`]
  const headers = http.headers.map(([name, value]) => `${name}: ${value}`)
  return `${[...lines, ...headers].join('\r\n')}\r\n\r\n${http.body}`
}

function requestLines({ method, url }: Extract<Http, { type: 'request' }>): string[] {
  const { host, pathname, search } = new URL(url)
  return [`${method} ${pathname}${search} HTTP/1.1`, `host: ${host}`]
}

/** `line`: the header as it stands there. `value`: what its scheme or its name brings. */
export type FoundCredential = { readonly line: string; readonly value: string }

/** The Authorization header of a call, or else its cookie; `null` where it has neither. */
export function credentialIn({ http }: Message): FoundCredential | null {
  for (const name of ['authorization', 'cookie']) {
    const value = header(http, name)
    if (value !== undefined) return { line: `${name}: ${value}`, value: value.replace(/^(?:\w+ +|[^=]+=)/, '') }
  }
  return null
}
