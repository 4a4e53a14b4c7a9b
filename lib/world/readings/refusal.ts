/** Refusals: what a response says on the wire when its sender refuses, and what the logs say about it. */
import { decodeBase64 } from '../encoding'
import { fieldsOf, valueIn } from '../fields'
import { postedValue } from '../form-post'
import { jsonObject } from '../http-text'
import { type Http, header, type Message, mediaType, type PartyId } from '../message'
import type { InsideNote } from '../party'
import type { StepView } from '../run'
import { rowsOf } from './tree'

/** What the wire says: an OAuth error code where there is one, else the HTTP status. */
export type WireError = {
  readonly code: string
  readonly description: string | null
  readonly found: 'body' | 'location' | 'www-authenticate' | 'page' | 'status'
}

/** The error that a response carries; `null` where it is none. */
export function wireErrorOf(http: Http): WireError | null {
  if (http.type === 'request') return null
  // RFC 6749 §4.2.2.1: the implicit grant puts errors behind the `#`.
  const inLocation = errorIn(http, 'location', 'location') ?? errorIn(http, 'fragment', 'location')
  const inFields = errorIn(http, 'json', 'body') ?? inLocation
  return inFields ?? errorInJwt(http) ?? errorInForm(http) ?? challengeOf(http) ?? pageOf(http) ?? statusOf(http)
}

/**
 * The error with which somebody is turned away: `authorization_pending` only says that it is too early (RFC 8628 §3.5),
 * and `use_dpop_nonce` with a nonce what is to be sent once more (RFC 9449 §8).
 */
export function refusalOf(http: Http): WireError | null {
  const error = wireErrorOf(http)
  const asksAgain = error?.code === 'use_dpop_nonce' && header(http, 'dpop-nonce') !== undefined
  return error?.code === 'authorization_pending' || asksAgain ? null : error
}

function errorIn(http: Http, place: 'json' | 'location' | 'fragment', found: WireError['found']): WireError | null {
  const fields = fieldsOf(http).filter((field) => field.place === place)
  const param = (name: string) => fields.find((field) => field.name === name)?.value
  const code = param('error')
  return code === undefined ? null : { code, description: param('error_description') ?? null, found }
}

/** JARM §2: the whole answer is one JWT, and so is an error. Whether its signature is good is not for us to say. */
function errorInJwt(http: Http): WireError | null {
  const jwt = valueIn(http, 'location', 'response')
  const { error, error_description } = jsonObject(decodeBase64(jwt?.split('.')[1] ?? '') ?? '') ?? {}
  if (typeof error !== 'string') return null
  return {
    code: error,
    description: typeof error_description === 'string' ? error_description : null,
    found: 'location',
  }
}

/** OAuth 2.0 Form Post Response Mode §2: an error travels in the form as a code would. */
function errorInForm(http: Http): WireError | null {
  const code = postedValue(http, 'error')
  if (code === undefined) return null
  return { code, description: postedValue(http, 'error_description') ?? null, found: 'page' }
}

/** RFC 6750 §3: the error stands in the challenge as auth-params. */
function challengeOf(http: Http): WireError | null {
  const challenge = header(http, 'www-authenticate') ?? ''
  const param = (name: string) => challenge.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1]
  const code = param('error')
  return code === undefined
    ? null
    : { code, description: param('error_description') ?? null, found: 'www-authenticate' }
}

/** RFC 6749 §4.1.2.1: an authorization server that must not redirect tells the person instead, on a page. */
function pageOf(http: Http): WireError | null {
  if (statusOf(http) === null || mediaType(http) !== 'text/html') return null
  const code = http.body.match(/<code>([a-z_]+)<\/code>/)?.[1]
  return code === undefined ? null : { code, description: null, found: 'page' }
}

function statusOf(http: Http): WireError | null {
  if (http.type === 'request' || http.status < 400) return null
  return { code: String(http.status), description: null, found: 'status' }
}

/** What the logs said when this message was made; and, where nothing followed it, what they said when it arrived. */
export function notesAround(message: Message, path: readonly StepView[]): readonly InsideNote[] {
  const sentIn = rowsOf(path).find((row) => row.message.id === message.id)?.sentIn
  const sender = path.find((step) => step.id === sentIn)
  const here = path.at(-1)
  const arrived = here && here.inFlight.length === 0 && here.id !== sender?.id ? here.notes : []
  return [...(sender?.notes ?? []), ...arrived]
}

/** Somebody said no: what their own log says about it, and what they said on the wire. */
export type Refusal = {
  readonly party: PartyId
  readonly wire: WireError | null
  readonly note: InsideNote | null
}

/** The refusals of a step. An error that nobody's log explains, such as Ada's own no, is one too. */
export function refusalsIn({ notes, sent }: StepView): Refusal[] {
  const refused = notes.filter((note) => note.refused)
  // Where a log says that this was a refusal, it is one, whatever else its error can mean.
  const wireOf = refused.length > 0 ? wireErrorOf : refusalOf
  const errors = sent.flatMap((message) => {
    const wire = wireOf(message.http)
    return wire ? [{ party: message.from, wire }] : []
  })
  if (refused.length === 0) return errors.map((error) => ({ ...error, note: null }))
  return refused.map((note) => ({
    party: note.party,
    wire: errors.find(({ party }) => party === note.party)?.wire ?? null,
    note,
  }))
}
