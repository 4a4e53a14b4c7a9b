/** Acme ID, the authorization server: the real oidc-provider, asked by Request and answering with a Response. No socket. */
import { LRUCache } from 'lru-cache'
import type { Provider } from 'oidc-provider'
import { fetchNodeHandler } from 'srvx/node'
import { once } from '../../process'
import { pathBelow, pathOfBase } from '../../world/base'
import { WorldError } from '../../world/errors'
import { isRequest, isResponse, type RequestMessage, type ResponseMessage } from '../../world/message'
import type { Act, Fact, Outcome, Role, WorldView } from '../../world/party'
import type { Settings } from '../../world/settings'
import { fromResponse, toRequest } from '../http'
import { type Note, remark } from '../note'
import { endingTasks } from './ending'
import { serverFacts } from './facts'
import { takenBy } from './guards/code-takers'
import { makeProvider } from './provider'
import { rotationTasks } from './rotation'
import { type Serving, whileServing } from './serving'
import type { AuthorizationServerState, Suspended } from './state'
import { answersOf, inOrder, isAnswered, keepWaiting, resumed, suspend, withAnswer } from './suspended'
import { afterBreaking } from './troubles'

type State = AuthorizationServerState
type NodeHandler = ReturnType<Provider['callback']>

export const authorizationServer: Role<State> = {
  async handle(state, event, world) {
    if (event.type === 'received' && isResponse(event.message)) return takeAnswer(state, event.message, world)
    if (event.type === 'acted') return doTask(state, event.act, world)
    if (!isRequest(event.message))
      return { state, sends: [], notes: [remark('unexpected_message', 'Acme ID answers requests and nothing else.')] }
    return serve(state, event.message, world)
  },
  facts: (state): Omit<Fact, 'party'>[] => serverFacts(state),
  keys: ({ keys }) => keys,
  breaks: afterBreaking,
}

const tasks: Readonly<Record<string, (state: State, world: WorldView) => Promise<Outcome<State>>>> = {
  ...rotationTasks,
  ...endingTasks,
}

/** Its operator does something. Without a task, time has passed, and that is all. */
async function doTask(state: State, act: Act, world: WorldView): Promise<Outcome<State>> {
  const name = act.kind === 'wait' ? act.task : undefined
  if (name === undefined) return { state, sends: [], notes: [] }
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (!task) throw new WorldError('unknown_task', 'act.task', `Acme ID has no task named "${name}".`)
  return task(state, world)
}

/** The answer to a question of its own: of something that it only told somebody, or of something that a request waits for. */
async function takeAnswer(state: State, message: ResponseMessage, world: WorldView): Promise<Outcome<State>> {
  const waiting = withAnswer(state, message)
  if (!waiting) return { state, sends: [], notes: [receipt(message)] }
  if (!isAnswered(waiting)) return { state: keepWaiting(state, waiting), sends: [], notes: [receipt(message)] }
  return serve(resumed(state, waiting), waiting.request, world, waiting.asked)
}

/** Whoever was told something has answered. */
function receipt({ http, from }: ResponseMessage): Note {
  const taken = http.status >= 200 && http.status < 300
  return remark(taken ? 'told' : 'not_told', `${from} answered ${http.status}.`)
}

/** `asked`: what others were asked in the course of this request before, and have answered. */
async function serve(
  state: State,
  message: RequestMessage,
  world: WorldView,
  asked: Suspended['asked'] = {},
): Promise<Outcome<State>> {
  const { now, addresses } = world
  const answers = answersOf({ asked })
  const serving: Serving = {
    records: state.records,
    now,
    notes: [],
    addresses,
    asks: [],
    answers,
    missing: [],
    lookUps: [],
  }
  const handler = handlerFor(state, world.settings)
  const response = await whileServing(serving, async () =>
    fetchNodeHandler(handler, forwarded(takenBy(world.settings, message), state.issuer)),
  )
  const http = await fromResponse(response)
  if (serving.missing.length > 0) {
    const missing = inOrder(serving.missing, addresses)
    const sends = missing.map((http) => ({ http }))
    return { state: suspend(state, message, asked, missing, world.nextId), sends, notes: [] }
  }
  return {
    state: { ...state, records: serving.records },
    sends: [...serving.asks.map((http) => ({ http })), { http, inReplyTo: message.id }],
    notes: [...serving.notes, ...(message.kind === 'introspection-request' ? serving.lookUps.map(lookedUp) : [])],
  }
}

/** What it had to look up to say what a token is worth. */
function lookedUp(model: string): Note {
  return remark('record.looked_up', `Acme ID looked up: ${model}.`)
}

/** The provider takes scheme and host from what a proxy says: the virtual host, over https. Its routes begin at its base. */
function forwarded({ http }: RequestMessage, issuer: string): Request {
  const url = new URL(http.url)
  const { host } = url
  url.pathname = pathBelow(issuer, http.url) ?? url.pathname
  const request = toRequest({ ...http, url: url.href })
  request.headers.set('host', host)
  request.headers.set('x-forwarded-host', host)
  request.headers.set('x-forwarded-proto', 'https')
  return request
}

/** Providers are made from a world and hold nothing of it, so one may serve every step of a run. */
const handlers = once('providers', () => new LRUCache<string, NodeHandler>({ max: 80 }))

/** The provider finds the path below which it stands where Express leaves it. */
function mountedAt(mount: string, handler: NodeHandler): NodeHandler {
  return (request, response) => handler(Object.assign(request, { baseUrl: mount }), response)
}

function handlerFor(state: State, settings: Settings): NodeHandler {
  const { records: _, suspended: __, ...knowing } = state
  const key = JSON.stringify([knowing, settings])
  const handler = handlers.get(key) ?? mountedAt(pathOfBase(state.issuer), makeProvider(state, settings).callback())
  handlers.set(key, handler)
  return handler
}
