/** HTTP messages: what travels between parties. A message is plain JSON, so that a world is. */
import type { MessageKind } from './kinds'

/** The role a party plays. The spec's terms; `content/words/parties.ts` has the story's names. */
export const partyRoles = [
  'browser',
  'client',
  'device',
  'authorization-server',
  'resource-server',
  'attacker',
] as const
export type PartyRole = (typeof partyRoles)[number]

/** One party of a world, by name. Two parties may play the same role: `browser` and `browser-mallory`. */
export type PartyId = string

/** Headers in wire order, names in lower case. A name may occur more than once (`set-cookie`). */
export type Headers = readonly (readonly [name: string, value: string])[]

export type HttpRequest = {
  readonly type: 'request'
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

export type HttpResponse = {
  readonly type: 'response'
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

export type Http = HttpRequest | HttpResponse

/** The front channel goes through a browser; the back channel goes from server to server. */
export type Channel = 'front' | 'back'

export type Message = {
  /** Counts up in the order in which messages of a branch were sent, from 1. */
  readonly id: number
  readonly kind: MessageKind
  readonly from: PartyId
  /** `null` where no party answers at the request's host: the message goes nowhere. */
  readonly to: PartyId | null
  readonly channel: Channel
  /** For a response: the id of the request it answers. */
  readonly inReplyTo?: number
  /** For a request delivered a second time: the id of the one it is a copy of. */
  readonly copyOf?: number
  readonly http: Http
}

export type RequestMessage = Message & { readonly http: HttpRequest }
export type ResponseMessage = Message & { readonly http: HttpResponse; readonly inReplyTo: number }

/** True for a message that asks. */
export function isRequest(message: Message): message is RequestMessage {
  return message.http.type === 'request'
}

/** True for a message that answers another. */
export function isResponse(message: Message): message is ResponseMessage {
  return message.http.type === 'response'
}

/** The first value of a header, by its name in any case; `undefined` where there is none. */
export function header(http: Http, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return http.headers.find(([candidate]) => candidate.toLowerCase() === wanted)?.[1]
}

/** Where a response sends the browser: its Location, where its status is one of the redirect statuses (Fetch §2.2.3). */
export function redirectTarget(http: Http): string | undefined {
  const redirects = http.type === 'response' && [301, 302, 303, 307, 308].includes(http.status)
  return redirects ? header(http, 'location') : undefined
}

/** The media type of a message without its parameters: `application/json`. */
export function mediaType(http: Http): string {
  return (header(http, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
