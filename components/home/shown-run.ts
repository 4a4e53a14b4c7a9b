/** What the home page shows of a run, read off its messages. */
import type { Highlight } from '@/content/home'
import { decodeToken } from '@/lib/jwt/decode'
import { keysIn } from '@/lib/jwt/find'
import type { JsonObject } from '@/lib/jwt/segment'
import type { Jwks } from '@/lib/jwt/verdict'
import { fieldsOf } from '@/lib/world/fields'
import type { MessageKind } from '@/lib/world/kinds'
import { type Channel, type Message, type PartyRole, partyRoles } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

export type Arrow = {
  readonly kind: MessageKind
  /** `null` until the run has come to its message. */
  readonly shown: ShownArrow | null
}

export type ShownArrow = {
  readonly from: PartyRole
  readonly to: PartyRole
  readonly channel: Channel
  readonly label: string
}

export type IssuedToken = {
  readonly text: string
  readonly keys: Jwks | null
  readonly payload: JsonObject
  /** Milliseconds since 1970: when the response that carries it was sent. */
  readonly issuedAt: number
}

/** One arrow for each highlight. */
export function arrowsOf(run: RunView, highlights: readonly Highlight[]): Arrow[] {
  const roles = new Map(run.parties.map(({ id, role }) => [id, role]))
  return highlights.map(({ kind, ...highlight }) => {
    const message = messageOf(run, kind)
    const from = message && roles.get(message.from)
    const to = message?.to && roles.get(message.to)
    if (!message || !from || !to) return { kind, shown: null }
    return { kind, shown: { from, to, channel: message.channel, label: labelOf(message, highlight) } }
  })
}

/** The parties of the run in the order of their lanes. */
export function lanesOf(run: RunView): PartyRole[] {
  return partyRoles.filter((role) => run.parties.some((party) => party.role === role))
}

/** The ID token that the run's token response carries, and the keys that its JWKS response carries. */
export function idTokenOf(run: RunView): IssuedToken | null {
  const response = messageOf(run, 'token-response')
  const text = response && carriedValue(response, 'id_token')
  const decoded = decodeToken(text ?? '')
  const step = run.steps.find(({ sent }) => sent.some(({ id }) => id === response?.id))
  if (text === undefined || decoded.type !== 'jws' || step === undefined) return null
  return { text, keys: keysOf(run), payload: decoded.payload, issuedAt: step.at }
}

function keysOf(run: RunView): Jwks | null {
  const response = messageOf(run, 'jwks-response')
  return response ? keysIn(response.http) : null
}

function messageOf(run: RunView, kind: Message['kind']): Message | undefined {
  return run.steps.flatMap(({ sent }) => sent).find((message) => message.kind === kind)
}

function carriedValue(message: Message, name: string): string | undefined {
  return fieldsOf(message.http).find((field) => field.name === name)?.value
}

function labelOf(message: Message, { says, values }: Omit<Highlight, 'kind'>): string {
  const carried = values.filter((name) => carriedValue(message, name) !== undefined).join(' + ')
  return says.replace('{values}', carried).replace('{request}', requestLine(message))
}

function requestLine({ http }: Message): string {
  return http.type === 'request' ? `${http.method} ${URL.parse(http.url)?.pathname ?? http.url}` : String(http.status)
}
