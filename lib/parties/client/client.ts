/** Photoprint and its like, the client: what it can do is a list of abilities, and the protocol in each is oauth4webapi's. */
import { pathBelow } from '../../world/base'
import { WorldError } from '../../world/errors'
import { isRequest, isResponse, type RequestMessage, type ResponseMessage } from '../../world/message'
import type { Act, PartyEvent, PrivateJwk, Role, WorldView } from '../../world/party'
import type { ClientStart } from '../../world/setup'
import { guardOf } from '../guard-of'
import { htmlResponse } from '../http'
import { mounted, mountedOutcome } from '../mounted'
import { remark } from '../note'
import { askedFor } from './asked'
import { backchannelLogout } from './backchannel-logout'
import { bff } from './bff'
import { callingAgain } from './call-again'
import { codeFlow } from './code-flow'
import { disconnecting } from './disconnect'
import { discovery } from './discovery'
import { clientFacts } from './facts'
import { labPages } from './guards/pages'
import { tokenLogin } from './guards/token-login'
import { home } from './home'
import { hybrid } from './hybrid'
import { implicit, receiveFragment } from './implicit'
import {
  type Ability,
  answer,
  answerFor,
  askAgain,
  type Continuation,
  giveUp,
  type Page,
  type Reply,
  unmoved,
} from './kit'
import { nativeApp, openedBy } from './native-app'
import { judgeNonce } from './nonces'
import { nowhere } from './nowhere'
import { order } from './order'
import { ownAccount } from './own-account'
import { ownLogin, ownLoginPages } from './own-login'
import { brokenPage } from './pages'
import { passwords } from './password'
import { knowing } from './person'
import { photos } from './photos'
import { printService } from './print-service'
import { pushed } from './pushed'
import { refreshing } from './refresh'
import { selfRegistration } from './self-registration'
import { signingOut } from './sign-out'
import type { ClientState } from './state'
import { staticHost } from './static-host'

/** Topic by topic. No two of them answer the same request. */
const abilities: readonly Ability[] = [
  home,
  // signing in, and what an authorization request can be made of
  codeFlow,
  pushed,
  hybrid,
  implicit,
  passwords,
  ownLogin,
  // what the tokens are for
  photos,
  refreshing,
  knowing,
  order,
  bff,
  // the end of it
  disconnecting,
  signingOut,
  backchannelLogout,
  // acting for itself
  discovery,
  selfRegistration,
  ownAccount,
  printService,
  callingAgain,
  nativeApp,
  // in a lab
  tokenLogin,
]

/** What a start does in place of the pages that go with a code and an access token. */
const instead: Readonly<Partial<Record<ClientStart, Ability['pages']>>> = {
  implicit: { 'callback-request': receiveFragment },
  'own-login': ownLoginPages,
}

const pages: NonNullable<Ability['pages']> = Object.assign({}, ...abilities.map((ability) => ability.pages))
const continuations: NonNullable<Ability['continuations']> = Object.assign(
  {},
  ...abilities.map((ability) => ability.continuations),
)
const tasks: NonNullable<Ability['tasks']> = Object.assign({}, ...abilities.map((ability) => ability.tasks))

const nowhereHere = nowhere(Object.keys(pages))
const nowhereStatic = nowhere(Object.keys(staticHost))

export const client: Role<ClientState> = {
  async handle(state, event, world) {
    if (state.config.runs !== 'page') return act(state, event, world)
    if (event.type === 'acted' || !isRequest(event.message)) return unmoved(state, [])
    return mountedOutcome(
      state.config.base,
      await (staticHost[event.message.kind] ?? nowhereStatic)(state, event.message, world),
    )
  },
  facts: clientFacts,
  keys: clientKeys,
  shows: openedBy,
  breaks(state, event) {
    if (event.type === 'acted') return unmoved(state, [])
    const { message } = event
    const page = mounted(state.config.base, htmlResponse(500, brokenPage(state.config.client_name)))
    if (isRequest(message)) return answer(state, message, page)
    const { [message.inReplyTo ?? 0]: exchange, ...exchanges } = state.exchanges
    const left = { ...state, exchanges }
    return exchange && exchange.answers !== null ? answerFor(left, exchange, page) : unmoved(left, [])
  },
}

/** The key of its proofs first: a proof names no key, whereas request objects and assertions do. */
export function clientKeys({ config: { keys } }: ClientState): readonly PrivateJwk[] {
  return [keys.proofs, keys.requests, keys.assertions].filter((key) => key !== undefined)
}

/** What a client does, wherever it runs. */
export async function act(state: ClientState, event: PartyEvent, world: WorldView): Promise<Reply> {
  return mountedOutcome(state.config.base, await react(state, event, world))
}

async function react(state: ClientState, event: PartyEvent, world: WorldView): Promise<Reply> {
  if (event.type === 'acted') return doTask(state, event.act, world)
  const { message } = event
  if (isRequest(message)) return answerRequest(state, message, world)
  return isResponse(message) ? continueExchange(state, message, world) : unmoved(state, [])
}

/** What a page cannot be made of is refused like an answer that cannot be used. */
async function answerRequest(state: ClientState, message: RequestMessage, world: WorldView): Promise<Reply> {
  try {
    return await pageFor(state, message)(state, message, world)
  } catch (error) {
    return giveUp(state, message.id, { asked: 'page', http: null }, error)
  }
}

function pageFor({ config }: ClientState, { kind, http }: RequestMessage): Page {
  const ofLab = guardOf(labPages, config.settings)?.[pathBelow(config.base, http.url) ?? '']
  return ofLab ?? instead[config.start]?.[kind] ?? pages[kind] ?? nowhereHere
}

/** Time has passed. Without a task, that is all. */
async function doTask(state: ClientState, act: Act, world: WorldView): Promise<Reply> {
  const name = act.kind === 'wait' ? act.task : undefined
  if (name === undefined) return unmoved(state, [])
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) throw new WorldError('unknown_task', 'act.task', `A client has no task named "${name}".`)
  try {
    return await task(state, world)
  } catch (error) {
    return giveUp(state, null, { asked: 'page', http: null }, error)
  }
}

/** An answer on the back channel: what it is for was written down when the request left. */
async function continueExchange(state: ClientState, message: ResponseMessage, world: WorldView): Promise<Reply> {
  const exchange = state.exchanges[message.inReplyTo]
  const next = exchange && continuations[exchange.for]
  if (!exchange || !next)
    return unmoved(state, [remark('unexpected_response', 'Photoprint waits for no such answer, and drops it.')])
  const { [message.inReplyTo]: _, ...exchanges } = state.exchanges
  const judged = await judgeNonce({ ...state, exchanges }, exchange, message)
  const reply = judged.again
    ? askAgain(judged.state, world.nextId, exchange, judged.again)
    : await goOn(next, judged.state, exchange, message, world)
  return { ...reply, notes: [...judged.notes, ...reply.notes] }
}

async function goOn(next: Continuation, ...[state, exchange, ...rest]: Parameters<Continuation>): Promise<Reply> {
  try {
    return await next(state, exchange, ...rest)
  } catch (error) {
    const about = { asked: askedFor(exchange.for), http: rest[0].http }
    return giveUp(state, exchange.answers, about, error)
  }
}
