/** A message as short lines: its address taken apart, the headers that say something, and its body. */
import { bodyText, isForm, isJson, startLine } from '@/lib/world/http-text'
import { type Http, mediaType } from '@/lib/world/message'

export type WireLine = {
  /** On the wire; empty for a line that has none. */
  readonly name: string
  /** What stands before the value: `?code=`, `cookie: `. */
  readonly lead: string
  readonly value: string
}

/** The lines, in wire order. A page is not written out: its media type stands for it. */
export function wireLines(http: Http): WireLine[] {
  return [...firstLines(http), ...headerLines(http), ...bodyLines(http)]
}

function firstLines(http: Http): WireLine[] {
  if (http.type === 'response') return [{ name: '', lead: '', value: startLine(http) }]
  return addressLines('', `${http.method} `, http.url)
}

/** An address: where it leads, then a line for each parameter. */
function addressLines(name: string, lead: string, url: string): WireLine[] {
  const [, base = '', mark = '', rest = ''] = /^([^?#]*)([?#]?)(.*)$/s.exec(url) ?? []
  return [{ name, lead, value: base }, ...pairs(rest).map((pair, at) => pairLine(at === 0 ? mark : '&', pair))]
}

function pairs(text: string): string[] {
  return text === '' ? [] : text.split('&')
}

function pairLine(mark: string, pair: string): WireLine {
  const at = pair.indexOf('=')
  const name = at < 0 ? pair : pair.slice(0, at)
  return { name: decoded(name), lead: `${mark}${name}${at < 0 ? '' : '='}`, value: at < 0 ? '' : pair.slice(at + 1) }
}

function decoded(text: string): string {
  return new URLSearchParams(`name=${text}`).get('name') ?? text
}

/** The rest is there for the transport, or for browsers alone. */
const telling = ['authorization', 'dpop', 'cookie', 'origin', 'content-type', 'set-cookie', 'www-authenticate']

function headerLines({ headers }: Http): WireLine[] {
  return headers.flatMap(([name, value]) => {
    if (name === 'location') return addressLines(name, 'location: ', value)
    return telling.includes(name) ? [{ name, lead: `${name}: `, value }] : []
  })
}

function bodyLines(http: Http): WireLine[] {
  if (isForm(http)) return pairs(http.body).map((pair, at) => pairLine(at === 0 ? '' : '&', pair))
  if (isJson(http)) return bodyText(http, true).split('\n').map(memberLine)
  return http.body === '' || mediaType(http) === 'text/html' ? [] : [{ name: '', lead: '', value: http.body }]
}

/** `  "aud": "x",`: the quotation marks are of the line, and not of the value. */
function memberLine(line: string): WireLine {
  const [, lead = '', name = '', value = line] = /^(\s*"([^"]*)": "?)(.*)$/s.exec(line) ?? []
  return { name, lead, value }
}
