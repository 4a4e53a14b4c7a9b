/** Who could see what a message carries, besides its sender and its receiver. Computed from channel, place and rules of the web. */
import { type SeenField, writtenIn } from '../contents'
import { isRequest, type Message, type RequestMessage, redirectTarget } from '../message'
import { readableCookies } from '../readable-cookies'
import { referrerReach } from '../referrer'
import { isSecret } from '../secrets'
import { answerTo, followUpOf, fragmentLanding, type Landing, landingOf } from './landing'

export const observers = ['history', 'logs', 'referer', 'scripts', 'extensions', 'network'] as const
export type Observer = (typeof observers)[number]

export const reasons = [
  'no-browser',
  'history-page',
  'history-redirected',
  'history-open',
  'history-script',
  'history-answer',
  'logs-query',
  'logs-no-query',
  'logs-answer',
  'logs-location',
  'referer-origin',
  'referer-address',
  'referer-none',
  'referer-no-page',
  'scripts-address',
  'scripts-form',
  'scripts-fetch',
  'scripts-page',
  'scripts-redirect',
  'scripts-fragment',
  'scripts-open',
  'extensions-all',
  'network-tls',
  'network-clear',
] as const
export type Reason = (typeof reasons)[number]

export type Exposure = {
  readonly to: Observer
  /** What there is to see; empty where there is nothing. */
  readonly sees: readonly SeenField[]
  /** False where it depends on what is still to come, or on what is installed or kept. */
  readonly surely: boolean
  readonly because: Reason
}

type Look = (message: Message, messages: readonly Message[]) => Omit<Exposure, 'to'>

/** Every observer of a message, each with what it could see. `messages`: all of the branch, in order. */
export function exposuresOf(message: Message, messages: readonly Message[]): Exposure[] {
  return observers.map((to) => ({ to, ...looks[to](message, messages) }))
}

const looks: Readonly<Record<Observer, Look>> = { history, logs, referer, scripts, extensions, network }

function none(because: Reason): Omit<Exposure, 'to'> {
  return { sees: [], surely: true, because }
}

/** The values worth naming: every parameter, member and cookie, and the headers that carry credentials. */
function fieldsIn({ http }: Message, ...places: readonly SeenField['place'][]): SeenField[] {
  const fields = [...new Set(writtenIn(http).map(({ field }) => field))]
  const named = fields.filter(({ place, name }) => place !== 'header' || isSecret({ place, name }))
  return named.filter(({ place, value }) => value !== '' && (places.length === 0 || places.includes(place)))
}

const historyOf: Readonly<Record<Landing, Pick<Exposure, 'because' | 'surely'>>> = {
  page: { because: 'history-page', surely: true },
  redirect: { because: 'history-redirected', surely: false },
  open: { because: 'history-open', surely: false },
  script: { because: 'history-script', surely: true },
}

function history(message: Message, messages: readonly Message[]): Omit<Exposure, 'to'> {
  if (message.channel === 'back') return none('no-browser')
  if (isRequest(message)) {
    const landing = landingOf(message, messages)
    return { sees: landing === 'script' ? [] : fieldsIn(message, 'query'), ...historyOf[landing] }
  }
  if (redirectTarget(message.http) === undefined) return none('history-answer')
  const fragment = fieldsIn(message, 'fragment')
  const next = followUpOf(message, messages)
  const landing = fragment.length > 0 ? fragmentLanding(message, messages) : next ? landingOf(next, messages) : 'open'
  return { sees: [...fieldsIn(message, 'location'), ...fragment], ...historyOf[landing] }
}

/** RFC 9110 §17.9: the target of a request is what servers write down. Neither headers nor bodies are, by default. */
function logs(message: Message): Omit<Exposure, 'to'> {
  if (!isRequest(message)) return none(redirectTarget(message.http) === undefined ? 'logs-answer' : 'logs-location')
  const sees = fieldsIn(message, 'query')
  return sees.length > 0 ? { sees, surely: true, because: 'logs-query' } : none('logs-no-query')
}

function referer(message: Message, messages: readonly Message[]): Omit<Exposure, 'to'> {
  if (message.channel === 'back') return none('no-browser')
  if (!isRequest(message)) return none('referer-no-page')
  const landing = landingOf(message, messages)
  if (landing === 'redirect' || landing === 'script') return none('referer-no-page')
  const reach = referrerReach(answerTo(message, messages))
  if (reach !== 'address') return none(reach === 'origin' ? 'referer-origin' : 'referer-none')
  return { sees: fieldsIn(message, 'query'), surely: false, because: 'referer-address' }
}

function scripts(message: Message, messages: readonly Message[]): Omit<Exposure, 'to'> {
  if (message.channel === 'back') return none('no-browser')
  const cookies = readableCookies(message, messages)
  const seen = isRequest(message) ? scriptsAtRequest(message, messages) : scriptsAtAnswer(message, messages)
  return { ...seen, sees: [...seen.sees, ...cookies] }
}

function scriptsAtRequest(message: RequestMessage, messages: readonly Message[]): Omit<Exposure, 'to'> {
  const landing = landingOf(message, messages)
  if (landing === 'script')
    return { sees: fieldsIn(message, 'query', 'form', 'json', 'header'), surely: true, because: 'scripts-fetch' }
  const form = fieldsIn(message, 'form')
  if (form.length > 0) return { sees: form, surely: true, because: 'scripts-form' }
  if (landing === 'redirect') return none('scripts-redirect')
  const because = landing === 'page' ? 'scripts-address' : 'scripts-open'
  return { sees: fieldsIn(message, 'query'), surely: landing === 'page', because }
}

function scriptsAtAnswer(message: Message, messages: readonly Message[]): Omit<Exposure, 'to'> {
  if (redirectTarget(message.http) !== undefined) return scriptsBehind(message, messages)
  const request = messages.filter(isRequest).find(({ id }) => id === message.inReplyTo)
  const isFetched = request !== undefined && landingOf(request, messages) === 'script'
  const sees = fieldsIn(message, 'json', 'body').filter(({ name }) => name !== 'text/html')
  return { sees, surely: true, because: isFetched ? 'scripts-fetch' : 'scripts-page' }
}

/** A redirect has no page. The one that it leads to can read its own address, and what is behind the `#`. */
function scriptsBehind(message: Message, messages: readonly Message[]): Omit<Exposure, 'to'> {
  const next = followUpOf(message, messages)
  const query = next ? landingOf(next, messages) : 'open'
  const fragment = fieldsIn(message, 'fragment').length > 0 ? fragmentLanding(message, messages) : 'redirect'
  const sees = [
    ...(query === 'redirect' ? [] : fieldsIn(message, 'location')),
    ...(fragment === 'redirect' ? [] : fieldsIn(message, 'fragment')),
  ]
  if (sees.length === 0) return none('scripts-redirect')
  const surely = query !== 'open' && fragment !== 'open'
  if (fragment !== 'redirect') return { sees, surely, because: 'scripts-fragment' }
  return { sees, surely, because: surely ? 'scripts-address' : 'scripts-open' }
}

/** An extension that may read a site's pages and requests is as close to them as the browser itself. */
function extensions(message: Message): Omit<Exposure, 'to'> {
  if (message.channel === 'back') return none('no-browser')
  return { sees: fieldsIn(message), surely: false, because: 'extensions-all' }
}

function network(message: Message, messages: readonly Message[]): Omit<Exposure, 'to'> {
  const request = isRequest(message) ? message : messages.filter(isRequest).find(({ id }) => id === message.inReplyTo)
  const isClear = request !== undefined && new URL(request.http.url).protocol === 'http:'
  return isClear ? { sees: fieldsIn(message), surely: true, because: 'network-clear' } : none('network-tls')
}
