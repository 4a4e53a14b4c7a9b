/** Acme ID behind a `fetch`: an authorization server that keeps its state between requests, for clients that are not ours. */
import { CookieJar } from 'tough-cookie'
import { authorizationServer } from '@/lib/parties/authorization-server/authorization-server'
import type { AuthorizationServerState, RegisteredClient } from '@/lib/parties/authorization-server/state'
import { submissionOf } from '@/lib/parties/browser/page'
import { toResponse } from '@/lib/parties/http'
import type { Http, HttpRequest } from '@/lib/world/message'
import type { Settings } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'

export type FetchServer = {
  readonly fetch: (url: string, init: { method?: string; headers?: HeadersInit; body?: unknown }) => Promise<Response>
  /** Acme ID’s operator does one of their tasks. */
  readonly operate: (task: string) => Promise<void>
  /** Everything that was asked: method and path. */
  readonly asked: string[]
  /** What Acme ID sent to others besides its answers. */
  readonly told: HttpRequest[]
}

/** The authorization server of a world, with one more client. */
export function fetchServer(world: World, settings: Settings, client: RegisteredClient): FetchServer {
  const party = world.parties['authorization-server']
  let state = party?.state as AuthorizationServerState
  state = { ...state, clients: [...state.clients, client] }
  const asked: string[] = []
  const told: HttpRequest[] = []
  let nextId = 1
  const view = (nextId: number) => ({
    self: 'authorization-server',
    now: Date.now(),
    settings,
    addresses: world.addresses,
    nextId,
    random,
  })
  return {
    asked,
    told,
    operate: async (task) => {
      const act = { kind: 'wait', seconds: 0, task } as const
      state = (await authorizationServer.handle(state, { type: 'acted', act }, view(nextId))).state
    },
    fetch: async (url, init) => {
      const http = await requestOf(url, init)
      asked.push(`${http.method} ${new URL(url).pathname}`)
      const id = nextId++
      const message = {
        id,
        kind: 'other-request',
        from: 'x',
        to: 'authorization-server',
        channel: 'back',
        http,
      } as const
      const outcome = await authorizationServer.handle(state, { type: 'received', message }, view(id + 1))
      state = outcome.state
      const sent = outcome.sends.map((sending) => sending.http)
      told.push(...sent.filter((each) => each.type === 'request'))
      const answer = sent.find((each) => each.type === 'response')
      if (!answer) throw new Error('Acme ID did not answer.')
      return toResponse(answer)
    },
  }
}

function random(): string {
  throw new Error('Acme ID draws nothing from the world.')
}

async function requestOf(url: string, init: Parameters<FetchServer['fetch']>[1]): Promise<HttpRequest> {
  const body = init.body ? String(init.body) : ''
  return { type: 'request', method: init.method ?? 'GET', url, headers: [...new Headers(init.headers)], body }
}

/**
 * A person with a browser at this server: follows redirects, signs in as Ada, and says yes or no.
 * Gives the address outside of the server that the browser is sent to in the end.
 */
export async function authorizeAsAda(server: FetchServer, url: URL, decision = 'allow'): Promise<URL> {
  const jar = new CookieJar()
  let request: HttpRequest = { type: 'request', method: 'GET', url: url.href, headers: [], body: '' }
  for (let hops = 0; hops < 20; hops++) {
    const next = await goOn(server, jar, request, decision)
    if (new URL(next.url).origin !== url.origin) return new URL(next.url)
    request = next
  }
  throw new Error('The browser was sent around in circles.')
}

async function goOn(server: FetchServer, jar: CookieJar, request: HttpRequest, decision: string): Promise<HttpRequest> {
  const cookie = await jar.getCookieString(request.url)
  const headers: Http['headers'] = [...request.headers, ['cookie', cookie]]
  const response = await server.fetch(request.url, {
    ...request,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  })
  for (const line of response.headers.getSetCookie()) await jar.setCookie(line, request.url)
  const location = response.headers.get('location')
  if (location !== null)
    return { type: 'request', method: 'GET', url: new URL(location, request.url).href, headers: [], body: '' }
  if (!response.ok) throw new Error(`${request.method} ${request.url} was answered ${response.status}`)
  const fields: Record<string, string> = request.url.includes('/sign-in/')
    ? { login: 'ada', password: 'lovelace-1843' }
    : { decision }
  return submissionOf(await response.text(), request.url, 0, fields)
}
