/** What stands on an arrow of the ladder: the line of the message, and the names of what it carries. */
import type { MessageWords } from '@/content/types'
import { type Field, fieldsOf } from '@/lib/world/fields'
import { type Http, type HttpRequest, type HttpResponse, header, type Message, mediaType } from '@/lib/world/message'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import { placeAmong } from '@/lib/world/world'

export type LadderLabel = {
  /** `GET /auth`, `303 → Photoprint`, `200 sign-in page`. */
  readonly line: string
  /** The names of the values worth showing, where the message carries them. None where the line says enough. */
  readonly carries: readonly string[]
  /** One word for the ticket that travels along the arrow. */
  readonly ticket: string
}

/** The story's names, by the id of a party and by its base. */
export type Names = ReadonlyMap<string, string>

const longestSegment = 14

/** The label of a message, read off the message itself and the words for its kind. */
export function ladderLabel(message: Message, words: Pick<MessageWords, 'carries'>, names: Names): LadderLabel {
  const { http } = message
  const carried = carriedNames(fieldsOf(http), words.carries)
  const line = http.type === 'request' ? requestLine(message, http) : responseLine(message, http, names)
  return { line, carries: saidByLine(http) ? [] : carried, ticket: carried[0] ?? plainTicket(message) }
}

/** What a redirect carries stands on the request that follows it; an error is on the line already. */
function saidByLine(http: Http): boolean {
  if (http.type === 'request') return false
  return header(http, 'location') !== undefined || wireErrorOf(http) !== null
}

/** Where nobody answers, the host says more than the path. */
function requestLine({ to }: Message, { method, url }: HttpRequest): string {
  return `${method} ${to === null ? (URL.parse(url)?.host ?? '') : ''}${shortPath(url)}`
}

function responseLine(message: Message, http: HttpResponse, names: Names): string {
  const location = header(http, 'location')
  if (location !== undefined) return `${http.status} → ${shortTarget(location, message, names)}`
  const error = wireErrorOf(http)
  if (error && error.found !== 'status') return `${http.status} ${error.code}`
  return mediaType(http) === 'text/html' ? `${http.status} ${pageName(message.kind)}` : String(http.status)
}

/** A redirect to somebody else shows who that is; a redirect to the sender's own pages shows which page. */
function shortTarget(location: string, message: Message, names: Names): string {
  const url = URL.parse(location)
  const at =
    url &&
    placeAmong(
      [...names].map(([key]) => [key, key] as const),
      url.href,
    )
  const name = at ? names.get(at.party) : undefined
  if (!url || name === names.get(message.from)) return shortPath(location)
  return name ?? url.host
}

function shortPath(url: string): string {
  const path = URL.parse(url, 'https://relative.invalid')?.pathname ?? url
  return path
    .split('/')
    .map((segment) => (segment.length > longestSegment ? '…' : segment))
    .join('/')
}

/** `client-error-page` is said as `error page`, `sign-in-page` as `sign-in page`. */
function pageName(kind: string): string {
  return kind
    .replace(/^client-/, '')
    .replace(/^me-page$/, 'greeting')
    .replace(/^left-page$/, 'goodbye')
    .replace(/-page$/, ' page')
    .replace(/^other-response$/, 'page')
}

function carriedNames(fields: readonly Field[], wanted: readonly string[]): string[] {
  return wanted.flatMap((name) => {
    const field = fields.find((candidate) => candidate.name === name)
    return field ? [spoken(field)] : []
  })
}

/** An Authorization header is known by its scheme (RFC 9110 §11.1): `Bearer`, `Basic`. */
function spoken(field: Field): string {
  return field.name === 'authorization' ? (field.value.split(' ')[0] ?? field.name) : field.name
}

function plainTicket(message: Message): string {
  if (message.http.type === 'request') return message.http.method
  return mediaType(message.http) === 'text/html' ? 'page' : String(message.http.status)
}
