/** What a browser is doing at a step: whose turn it is, what it waits for, and where it goes next. */
import { stageWords } from '@/content/words/stage'
import { isResponse, type Message, redirectTarget } from '@/lib/world/message'
import type { BrowserScreen } from '@/lib/world/run'
import { rowsOf } from '@/lib/world/tree'
import { mentionOf } from './party-names'
import type { Stage } from './stage-model'

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
export function browserMoment(stage: Stage, screen: BrowserScreen & { readonly html: string }): Moment {
  const inFlight = stage.step.inFlight.length > 0 ? stage.message : null
  if (!inFlight) return { ...idle, status: screen.html === '' ? '' : turnOf(stage), usable: true }
  const nextAddress = redirectOf(stage, inFlight)
  const isBack = inFlight.channel === 'back'
  const idleWhile = isBack || screen.html === ''
  return {
    ...idle,
    status: nextAddress === null ? statusOf(stage, inFlight) : words.redirect,
    stale: true,
    waitingFor: idleWhile && screen.loading ? hostOf(screen.address) : null,
    because: isBack
      ? words.talking(mentionOf(stage.run, inFlight.from), mentionOf(stage.run, inFlight.to))
      : words.empty,
    nextAddress,
  }
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
function turnOf({ flow, step, message }: Stage): string {
  if (!step.next) return words.end
  const hint = flow.acts.find(({ at }) => at === (message?.kind ?? 'start'))?.hint
  return hint ? `${words.yourTurn} ${hint}` : words.yourTurn
}

function statusOf({ run, browser }: Stage, { from, to, http }: Message): string {
  if (http.type === 'request') return words.unanswered(to === null ? hostOf(http.url) : mentionOf(run, to))
  const name = mentionOf(run, from)
  return to === browser ? words.arriving(name) : words.answering(name)
}

/** A Location may be relative: it is resolved against the address that was asked for (RFC 9110 §10.2.2). */
function redirectOf(stage: Stage, message: Message): string | null {
  if (!isResponse(message) || message.to !== stage.browser) return null
  const location = redirectTarget(message.http)
  if (location === undefined) return null
  const request = rowsOf(stage.path).find((row) => row.message.id === message.inReplyTo)?.message.http
  return URL.parse(location, request?.type === 'request' ? request.url : undefined)?.href ?? location
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address
}
