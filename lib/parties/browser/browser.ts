/** A browser: a user agent with an owner. It keeps cookies by the real rules, follows redirects, shows pages, and runs their scripts. */
import { pathBelow, pathOfBase } from '../../world/base'
import { WorldError } from '../../world/errors'
import { type HttpRequest, isRequest, isResponse, type ResponseMessage } from '../../world/message'
import type { Act, Outcome, Role, WorldView } from '../../world/party'
import { fillIn } from '../../world/placeholders'
import type { Addresses } from '../../world/settings'
import { jsonResponse } from '../http'
import { type Note, remark } from '../note'
import { httpAddress } from './address'
import { storeCookies } from './cookies'
import { browserFacts } from './facts'
import { type Landing, landingOf } from './landing'
import { keptFragment, mostRedirects, type Navigation, navigate, noAddress, redirected, tooMany } from './navigation'
import { linkOn, submissionOf } from './page'
import { notificationUrl, shownBy, takePush } from './push'
import { receiveFetched, scriptNameIn, startScript, takenByScript } from './script'
import { scripts } from './scripts'
import { send } from './send'
import type { BrowserState } from './state'

type Reply = Outcome<BrowserState>

export const browser: Role<BrowserState> = {
  async handle(state, event, world) {
    if (event.type === 'acted') return act(state, event.act, world)
    const { message } = event
    if (isRequest(message)) return takePush(state, message, world.addresses.phone)
    if (!isResponse(message)) return stay(state, [])
    const fetch = state.fetches[message.inReplyTo]
    if (fetch) return receiveFetched(state, fetch, message, world)
    if (state.pending?.message === message.inReplyTo) return receive(state, state.pending.navigation, message, world)
    return stay(state, [remark('unexpected_response', 'The browser waits for no such answer, and drops it.')])
  },
  screen: ({ address, page, pending }) => ({ address, page, loading: pending !== null }),
  facts: browserFacts,
  keys: ({ storage }) => Object.values(storage).flatMap(({ script, state }) => scripts[script]?.keys?.(state) ?? []),
  shows: shownBy,
  breaks(state, event) {
    if (event.type === 'acted') return stay(state, [])
    const { id, inReplyTo = 0 } = event.message
    if (isRequest(event.message)) return { state, sends: [{ http: jsonResponse(500, {}), inReplyTo: id }] }
    const { [inReplyTo]: _, ...fetches } = state.fetches
    return {
      state: { ...state, fetches, pending: state.pending?.message === inReplyTo ? null : state.pending },
      sends: [],
    }
  },
}

function stay(state: BrowserState, notes: Note[]): Reply {
  return { state, sends: [], notes }
}

/** What a person does. Throws a WorldError where the open page does not offer it. */
async function act(state: BrowserState, what: Act, world: WorldView): Promise<Reply> {
  if (what.kind === 'wait') return stay(state, [])
  const navigation = navigationFor(state, what, world.addresses)
  const byScript = what.kind === 'open' ? null : await takenByScript(state, navigation.request, world)
  return byScript ?? send(state, navigation, world.nextId, world.now)
}

function navigationFor(state: BrowserState, act: Act, addresses: Addresses): Navigation {
  if (state.pending) throw new WorldError('still_loading', 'act', 'The browser is still waiting for an answer.')
  if (act.kind === 'open') return navigate(typed(fillIn(act.address, addresses)), null)
  if (!state.page) throw new WorldError('no_open_page', 'act', 'The browser has no page open.')
  const { html, url } = state.page
  const initiator = url === notificationUrl ? null : url
  if (act.kind === 'submit') return navigate(submissionOf(html, url, act.form, act.fields), initiator)
  if (act.kind === 'follow')
    return navigate(linkOn(html, url, fillIn(act.href, addresses), mountAt(url, addresses)), initiator)
  throw new WorldError('not_an_actor', 'act.kind', `A browser cannot "${act.kind}".`)
}

/** The path below which the site of a page stands. */
function mountAt(url: string, addresses: Addresses): string {
  const bases = Object.values(addresses).filter((base) => pathBelow(base, url) !== null)
  return pathOfBase(bases.sort((one, other) => other.length - one.length)[0] ?? '')
}

function typed(address: string): HttpRequest {
  const url = httpAddress(address)
  if (!url) throw new WorldError('bad_address', 'act.address', `"${address}" is no http address.`)
  return { type: 'request', method: 'GET', url: url.href, headers: [], body: '' }
}

async function receive(
  before: BrowserState,
  pending: Navigation,
  message: ResponseMessage,
  world: WorldView,
): Promise<Reply> {
  const { jar, notes } = storeCookies(before.jar, message.http, before.address, world.now)
  const reply = await land({ ...before, jar }, pending, message, world)
  return { ...reply, notes: [...notes, ...reply.notes] }
}

function land(state: BrowserState, pending: Navigation, message: ResponseMessage, world: WorldView) {
  const landing = landingOf(message.http)
  if (landing.is === 'stay') return stay(backOnPage(state), [landing.note])
  return landing.is === 'follow'
    ? follow(state, pending, message, landing.location, world)
    : show(state, message, landing, world)
}

/** The navigation came to nothing: the address bar says again where the open page is. */
function backOnPage(state: BrowserState): BrowserState {
  const url = state.page?.url ?? ''
  return { ...state, pending: null, address: url === notificationUrl ? '' : url }
}

async function show(
  state: BrowserState,
  message: ResponseMessage,
  { html, notes }: Extract<Landing, { is: 'show' }>,
  world: WorldView,
): Promise<Reply> {
  const page = { message: message.id, url: state.address, html, script: scriptNameIn(html) }
  const history = [...state.history, state.address]
  // What the old page's script was waiting for is of no use to anybody now.
  const begun = await startScript({ ...state, page, pending: null, fetches: {}, history }, world)
  return { ...begun, notes: [...notes, ...begun.notes] }
}

function follow(
  state: BrowserState,
  pending: Navigation,
  message: ResponseMessage,
  location: string,
  world: WorldView,
): Reply {
  const next = redirected(pending, message.http.status, location, state.address)
  if (next === null) return stay(backOnPage(state), [remark('bad_location', noAddress(location))])
  if (next.redirects > mostRedirects) return stay(backOnPage(state), [tooMany])
  const reply = send(state, next, world.nextId, world.now)
  return { ...reply, notes: [...keptFragment(location), ...reply.notes] }
}
