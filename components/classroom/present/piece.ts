/** The one piece of a message that the last row is shown: its first line, and the values of the moment. */
import { decodeToken, type Segments } from '@/lib/jwt/decode'
import { bearerToken, dpopToken } from '@/lib/jwt/find'
import { type Field, fieldsOf } from '@/lib/world/fields'
import { reasonOf } from '@/lib/world/http-text'
import type { Http } from '@/lib/world/message'

export type PieceLine = {
  /** As on the wire. */
  readonly name: string
  /** Between name and value: `: ` in a header, `=` in a form. */
  readonly sign: string
  /** Before a token in a header: `Bearer`. */
  readonly scheme: string
  readonly value: string
  /** Where the value is a JWT. */
  readonly segments: Segments | null
}

export type Piece = { readonly start: string; readonly host: string | null; readonly lines: readonly PieceLine[] }

/** How many lines there is room for below a sentence of two lines. */
const most = 5

/** `names`: those of the values that matter at the moment, in order. */
export function pieceOf(http: Http, names: readonly string[]): Piece {
  const fields = fieldsOf(http)
  const found = names.flatMap((name) => fields.find((field) => field.name === name) ?? [])
  const lines = asFit((found.length > 0 ? found : usualOf(fields)).map(lineOf))
  const isRoomLeft = lines.reduce((sum, line) => sum + heightOf(line), 0) < most - 1
  return { start: startOf(http), host: isRoomLeft ? hostOf(http) : null, lines }
}

/** As many of the first ones as there is room for, after the first line of the message. */
function asFit(lines: readonly PieceLine[]): readonly PieceLine[] {
  let left = most - 1
  return lines.slice(0, 3).filter((line) => {
    left -= heightOf(line)
    return left >= 0
  })
}

/** A JWT stands on a line of its own. */
function heightOf({ segments }: PieceLine): number {
  return segments ? 2 : 1
}

/** Where nothing is named: what a form, a query or a JSON body says, else the cookie that a request brings. */
function usualOf(fields: readonly Field[]): readonly Field[] {
  const said = fields.filter(({ place }) => !['header', 'cookie', 'set-cookie'].includes(place))
  if (said.length > 0) return said
  return fields.filter(({ place }) => place === 'cookie')
}

function startOf(http: Http): string {
  if (http.type === 'request') return `${http.method} ${URL.parse(http.url)?.pathname ?? http.url}`
  return `${http.status} ${reasonOf(http.status)}`.trim()
}

function hostOf(http: Http): string | null {
  return http.type === 'request' ? (URL.parse(http.url)?.host ?? null) : null
}

const signs: Readonly<Record<Field['place'], string>> = {
  header: ': ',
  cookie: '=',
  'set-cookie': '=',
  query: '=',
  location: '=',
  fragment: '=',
  form: '=',
  json: ': ',
}

function lineOf({ place, name, value }: Field): PieceLine {
  const token = place === 'header' ? (bearerToken(value) ?? dpopToken(value)) : null
  const scheme = token === null ? '' : (value.split(' ')[0] ?? '')
  const shown = token ?? value
  const decoded = decodeToken(shown)
  const segments = decoded.type === 'jws' || decoded.type === 'malformed' ? decoded.segments : null
  return {
    name: place === 'json' ? `"${name}"` : name,
    sign: signs[place],
    scheme,
    value: shown,
    segments: partsOf(shown, segments),
  }
}

/** A host has dots too: only what begins like a JOSE header is taken for one. */
function partsOf(text: string, segments: Segments | null): Segments | null {
  return text.startsWith('eyJ') ? segments : null
}
