/** A browser: a user agent with an owner. It keeps cookies by the real rules, follows redirects, and shows pages. */
import type { SerializedCookieJar } from 'tough-cookie'
import { WorldError } from '../../world/errors'
import {
  type HttpRequest,
  isRequest,
  isResponse,
  mediaType,
  type ResponseMessage,
  redirectTarget,
} from '../../world/message'
import type { Act, Fact, Outcome, Role } from '../../world/party'
import type { Note } from '../note'
import { remark } from '../note'
import { httpAddress } from './address'
import { cookiesFor, cookiesIn, emptyJar, storeCookies } from './cookies'
import { type Navigation, navigate, redirected } from './navigation'
import { linkOn, submissionOf } from './page'

/** `message` brought the page; `null` for one that was open before the story began. */
export type OpenPage = { readonly message: number | null; readonly url: string; readonly html: string }

type Pending = { readonly navigation: Navigation; readonly message: number }

export type BrowserState = {
  readonly owner: string
  readonly jar: SerializedCookieJar
  /** The address bar. */
  readonly address: string
  readonly page: OpenPage | null
  /** The navigation that is under way, and the id of the request it waits on. */
  readonly pending: Pending | null
  /** Addresses of the pages that were opened, oldest first. Redirects leave no entry. */
  readonly history: readonly string[]
}

/** A browser that nobody has used yet. */
export function newBrowser(owner: string): BrowserState {
  return { owner, jar: emptyJar(), address: '', page: null, pending: null, history: [] }
}

export const browser: Role<BrowserState> = {
  async handle(state, event, world) {
    if (event.type === 'acted' && event.act.kind === 'wait') return stay(state, [])
    if (event.type === 'acted') return send(state, navigationFor(state, event.act), world.nextId, world.now)
    const { message } = event
    if (isRequest(message)) return stay(state, [remark('unexpected_request', 'A browser answers no requests.')])
    if (!isResponse(message) || state.pending?.message !== message.inReplyTo)
      return stay(state, [remark('unexpected_response', 'The browser waits for no such answer, and drops it.')])
    return receive(state, state.pending.navigation, message, world.nextId, world.now)
  },
  screen: ({ address, page, pending }) => ({ address, page, loading: pending !== null }),
  facts: ({ jar, address }) => [...cookieFacts(jar), ...addressFacts(address)],
}

function stay(state: BrowserState, notes: Note[]): Outcome<BrowserState> {
  return { state, sends: [], notes }
}

/** What a person does. Throws a WorldError where the open page does not offer it. */
function navigationFor(state: BrowserState, act: Act): Navigation {
  if (state.pending) throw new WorldError('still_loading', 'act', 'The browser is still waiting for an answer.')
  if (act.kind === 'open') return navigate(typed(act.address), null)
  if (!state.page) throw new WorldError('no_open_page', 'act', 'The browser has no page open.')
  const { html, url } = state.page
  if (act.kind === 'submit') return navigate(submissionOf(html, url, act.form, act.fields), url)
  if (act.kind === 'follow') return navigate(linkOn(html, url, act.href), url)
  throw new WorldError('not_an_actor', 'act.kind', `A browser cannot "${act.kind}".`)
}

function typed(address: string): HttpRequest {
  const url = httpAddress(address)
  if (!url) throw new WorldError('bad_address', 'act.address', `"${address}" is no http address.`)
  return { type: 'request', method: 'GET', url: url.href, headers: [], body: '' }
}

function send(state: BrowserState, navigation: Navigation, id: number, now: number): Outcome<BrowserState> {
  const { request } = navigation
  const cookie = cookiesFor(state.jar, request, navigation.initiator, now)
  const headers = [...request.headers, ...(cookie ? ([['cookie', cookie]] as const) : [])]
  return {
    state: { ...state, address: request.url, pending: { navigation, message: id } },
    sends: [{ http: { ...request, url: withoutFragment(request.url), headers } }],
    notes: [],
  }
}

/** RFC 9110 §7.1: what follows `#` is for the browser alone, and is not sent. */
function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url
}

function receive(
  before: BrowserState,
  pending: Navigation,
  message: ResponseMessage,
  id: number,
  now: number,
): Outcome<BrowserState> {
  const state = { ...before, jar: storeCookies(before.jar, message.http, before.address, pending.initiator, now) }
  const location = redirectTarget(message.http)
  if (location !== undefined) return follow(state, pending, message, location, id, now)
  const page = { message: message.id, url: state.address, html: readable(message) }
  return stay({ ...state, page, pending: null, history: [...state.history, state.address] }, [])
}

function follow(
  state: BrowserState,
  pending: Navigation,
  message: ResponseMessage,
  location: string,
  id: number,
  now: number,
): Outcome<BrowserState> {
  const next = redirected(pending, message.http.status, location, state.address)
  if (next) return send(state, next, id, now)
  return stay({ ...state, pending: null }, [remark('bad_location', `"${location}" is no address to go to.`)])
}

/** A body that is no page is shown as the text that it is. */
function readable({ http }: ResponseMessage): string {
  if (mediaType(http) === 'text/html') return http.body
  const text = http.body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><title>${http.status}</title><pre>${text}</pre>`
}

/** A `.sig` cookie is the seal of another one, and says nothing by itself. */
function cookieFacts(jar: SerializedCookieJar): Omit<Fact, 'party'>[] {
  const cookies = cookiesIn(jar).filter(({ key }) => !key.endsWith('.sig'))
  return cookies.map(({ key, value }) => ({ name: key, value, secret: true }))
}

/** What the address bar gives away. */
function addressFacts(address: string): Omit<Fact, 'party'>[] {
  if (!URL.canParse(address)) return []
  return [...new URL(address).searchParams].map(([name, value]) => ({ name, value, secret: name === 'code' }))
}
