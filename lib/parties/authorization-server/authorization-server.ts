/** Acme ID, the authorization server: the real oidc-provider, asked by Request and answering with a Response. No socket. */
import type { Provider } from 'oidc-provider'
import { fetchNodeHandler } from 'srvx/node'
import { isRequest, type RequestMessage } from '../../world/message'
import type { Fact, Outcome, Role, WorldView } from '../../world/party'
import type { Settings } from '../../world/settings'
import { fromResponse, toRequest } from '../http'
import { type Note, remark } from '../note'
import { type Scope, scope } from './adapter'
import { serverFacts } from './facts'
import { makeProvider } from './provider'
import type { AuthorizationServerState } from './state'

type State = AuthorizationServerState
type NodeHandler = ReturnType<Provider['callback']>

export const authorizationServer: Role<State> = {
  async handle(state, event, world) {
    if (event.type === 'acted' || !isRequest(event.message))
      return { state, sends: [], notes: [remark('unexpected_message', 'Acme ID answers requests and nothing else.')] }
    return serve(state, event.message, world)
  },
  facts: (state): Omit<Fact, 'party'>[] => serverFacts(state),
  keys: ({ keys }) => keys,
}

async function serve(state: State, message: RequestMessage, world: WorldView): Promise<Outcome<State>> {
  const seen: Scope = { records: state.records, now: world.now, notes: [] as Note[] }
  const handler = handlerFor(state, world.settings)
  const response = await scope.run(seen, async () => fetchNodeHandler(handler, forwarded(message)))
  const http = await fromResponse(response)
  return {
    state: { ...state, records: seen.records },
    sends: [{ http, inReplyTo: message.id }],
    notes: seen.notes,
  }
}

/** The provider takes scheme and host from what a proxy says: the virtual host, over https. */
function forwarded(message: RequestMessage): Request {
  const { host } = new URL(message.http.url)
  const request = toRequest(message.http)
  request.headers.set('host', host)
  request.headers.set('x-forwarded-host', host)
  request.headers.set('x-forwarded-proto', 'https')
  return request
}

/**
 * Providers are made from a world and hold nothing of it, so one may serve every step of a run. Oldest use first.
 * On `globalThis`, so that pages and routes, which are bundled apart, share them.
 */
const shared = globalThis as { claimcheckProviders?: Map<string, NodeHandler> }
shared.claimcheckProviders ??= new Map()
const handlers = shared.claimcheckProviders
const handlersKept = 1000

/** Makes the provider of a new world ready, so that nobody waits for it at the first request. */
export function makeReady(state: State, settings: Settings): void {
  handlerFor(state, settings)
}

function handlerFor(state: State, settings: Settings): NodeHandler {
  const { records: _, ...knowing } = state
  const key = JSON.stringify([knowing, settings])
  const handler = handlers.get(key) ?? makeProvider(state, settings).callback()
  handlers.delete(key)
  handlers.set(key, handler)
  if (handlers.size > handlersKept) handlers.delete(handlers.keys().next().value ?? '')
  return handler
}
