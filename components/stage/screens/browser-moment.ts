/** What a browser is doing at a step: whose turn it is, what it waits for, and where it goes next. */

import { mentionOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import { isResponse, type Message, type PartyId, redirectTarget } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import type { BrowserScreen } from '@/lib/world/run'

export type Moment = {
  /** One sentence under the address bar. */
  readonly status: string
  /** True where nothing is in flight, so that it is the person's turn. */
  readonly usable: boolean
  /** True where the open page is the old one, and another is on its way. */
  readonly stale: boolean
  /** The host that the browser waits for, where it has nothing to show meanwhile. */
  readonly waitingFor: string | null
  /** Why it waits. */
  readonly because: string
  /** Where the held redirect will send the browser. */
  readonly nextAddress: string | null
}

/** Reads the moment off the message in flight and the screen. */
export function browserMoment(stage: Stage, party: PartyId, screen: BrowserScreen & { readonly html: string }): Moment {
  const inFlight = stage.step.inFlight.length > 0 ? stage.message : null
  if (!inFlight) return { ...idle, status: turnOf(stage, party), usable: true }
  const nextAddress = redirectOf(stage, party, inFlight)
  const isBack = inFlight.channel === 'back'
  const sentBy = redirectBefore(stage, party, inFlight)
  const idleWhile = isBack || screen.html === '' || sentBy !== null
  // A device keeps showing what it shows while it asks.
  const isBlocked = screen.loading && roleOf(stage.run, party) === 'browser'
  return {
    ...idle,
    status: nextAddress === null ? statusOf(stage, party, screen, inFlight) : words.redirect,
    stale: isBlocked,
    waitingFor: idleWhile && isBlocked ? hostOf(screen.address) : null,
    because: reasonOf(stage, inFlight, sentBy),
    nextAddress,
  }
}

function reasonOf({ run }: Stage, { channel, from, to }: Message, sentBy: PartyId | null): string {
  if (channel === 'back') return words.talking(mentionOf(run, from), mentionOf(run, to))
  return sentBy === null ? words.empty : words.sent(mentionOf(run, sentBy))
}

/** Whose redirect made the browser ask for this; `null` where somebody did it by hand. */
function redirectBefore({ step }: Stage, party: PartyId, { from, http }: Message): PartyId | null {
  const { delivered } = step
  if (from !== party || http.type !== 'request' || !delivered || !isResponse(delivered)) return null
  return redirectTarget(delivered.http) === undefined ? null : delivered.from
}

const words = stageWords.browser

const idle: Moment = {
  status: '',
  usable: false,
  stale: false,
  waitingFor: null,
  because: '',
  nextAddress: null,
}

/** Whose turn it is on the open page, and what one must know to take it by hand. */
function turnOf({ flow, step, message, stuck }: Stage, party: PartyId): string {
  if (!step.next) return stuck?.text ?? words.end
  if (step.next.type !== 'act' || step.next.party !== party || step.next.act.kind === 'wait') return words.notNow
  if (step.next.act.kind === 'open') return words.opens
  const hint = flow.acts.find((act) => act.at === (message?.kind ?? 'start') && act.party === party)?.hint
  return hint ? `${words.yourTurn} ${hint}` : words.yourTurn
}

function statusOf({ run }: Stage, party: PartyId, { loading }: BrowserScreen, { from, to, http }: Message): string {
  const byScript = !loading && roleOf(run, party) === 'browser'
  // No page is on its way: it is the script of the open one that asks.
  if (byScript && http.type === 'request' && from === party)
    return words.scriptAsks(to === null ? hostOf(http.url) : mentionOf(run, to))
  if (byScript && http.type === 'response' && to === party) return words.scriptHears(mentionOf(run, from))
  if (!loading && to !== party) return words.notNow
  if (http.type === 'request') return words.unanswered(to === null ? hostOf(http.url) : mentionOf(run, to))
  const name = mentionOf(run, from)
  return to === party && roleOf(run, party) === 'browser' ? words.arriving(name) : words.answering(name)
}

/** A Location may be relative: it is resolved against the address that was asked for (RFC 9110 §10.2.2). */
function redirectOf(stage: Stage, party: PartyId, message: Message): string | null {
  if (!isResponse(message) || message.to !== party) return null
  const location = redirectTarget(message.http)
  if (location === undefined) return null
  const request = rowsOf(stage.path).find((row) => row.message.id === message.inReplyTo)?.message.http
  return URL.parse(location, request?.type === 'request' ? request.url : undefined)?.href ?? location
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
