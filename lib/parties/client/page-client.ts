/**
 * Photoprint as the script of its page (RFC 10017 §6.3): the very client that also runs on a server. What it would
 * answer to a browser is done to the page, what it would ask on the back channel is fetched, and what it would keep in
 * its memory rests in session storage.
 */
import { z } from 'zod'
import { pathBelow } from '../../world/base'
import { classifyRequest } from '../../world/classify'
import type { MessageKind } from '../../world/kinds'
import {
  type HttpRequest,
  type HttpResponse,
  mediaType,
  type RequestMessage,
  redirectTarget,
} from '../../world/message'
import type { WorldView } from '../../world/party'
import { mounted } from '../mounted'
import type { PageScript, ScriptAct, ScriptOutcome } from '../page-script'
import { askedFor } from './asked'
import { act, clientKeys } from './client'
import { clientFacts } from './facts'
import { withheld } from './heard'
import { newClientKeys } from './keys'
import { type Reply, refuse } from './kit'
import { type ClientState, emptyClient } from './state'
import type { PublishedConfig } from './static-host'
import { tellingOf } from './tellings'

/** The id of what the page itself asks: no message has it. */
const thePage = 0

/** What its pages link to, or send in, that the script takes care of by itself. */
const routes: readonly MessageKind[] = [
  'client-start-request',
  'callback-request',
  'photos-page-request',
  'app-page-request',
  'disconnect-request',
]

export const pageClient: PageScript = {
  async start(config, kept, world) {
    const published: unknown = configSchema.parse(config)
    const before = kept as ClientState | null
    // RFC 9449 §11.4 has in mind a key that the browser makes, and does not let out. Nobody else ever has it.
    const keys = before?.config.keys ?? (await newClientKeys({ ...world.settings, jar: 'off' }))
    return { ...(before ?? emptyClient), config: { ...(published as PublishedConfig), keys, settings: world.settings } }
  },
  takes: (kept, request) => routes.includes(asMessage(kept as ClientState, request).kind),
  async visit(kept, request, address, world) {
    const state = kept as ClientState
    if (!pageClient.takes(kept, request)) return { state, address, acts: [], notes: [] }
    const at = request.method === 'GET' ? request.url : address
    return onPage(await act(state, { type: 'received', message: asMessage(state, request) }, world), at, world)
  },
  async answered(kept, id, message, address, world) {
    const event = { type: 'received', message: { ...message, inReplyTo: id } } as const
    return onPage(await act(kept as ClientState, event, world), address, world)
  },
  async failed(kept, id, note, address) {
    const { exchanges, ...state } = kept as ClientState
    const { [id]: exchange, ...others } = exchanges
    const telling = { ...tellingOf(askedFor(exchange?.for ?? ''), withheld, null), code: note.code }
    const reply = refuse({ ...state, exchanges: others }, exchange?.answers ?? thePage, note, telling)
    return {
      state: reply.state,
      address,
      acts: reply.sends.flatMap(({ http }) =>
        http.type === 'response' ? shown(mounted(state.config.base, http)) : [],
      ),
      notes: reply.notes,
    }
  },
  facts: (kept) => clientFacts(kept as ClientState),
  keys: (kept) => clientKeys(kept as ClientState),
}

/** What the script relies on. The rest it takes as it comes: its page is its own site's. */
const configSchema = z.looseObject({
  client_id: z.string(),
  client_name: z.string(),
  cookie: z.string(),
  redirect_uri: z.url(),
  base: z.url(),
  scope: z.string(),
  start: z.string(),
  runs: z.literal('page'),
  afterSignIn: z.string(),
  photos: z.url(),
  details: z.array(z.looseObject({})),
  metadata: z.looseObject({ issuer: z.url() }),
})

/** What the site would be asked, if the script did not show the page by itself. */
function asMessage({ config }: ClientState, http: HttpRequest): RequestMessage {
  const path = pathBelow(config.base, http.url)
  const kind = classifyRequest(http, path === null ? null : { role: 'client', path })
  return { id: thePage, kind, from: '', to: '', channel: 'front', http }
}

/** An answer to the page is shown; one that sends it elsewhere is a change of path, or a navigation. All else is fetched. */
async function onPage(reply: Reply, address: string, world: WorldView): Promise<ScriptOutcome> {
  const forPage = reply.sends.find((sending) => 'inReplyTo' in sending)
  const fetches = reply.sends.flatMap((sending): ScriptAct[] =>
    'inReplyTo' in sending ? [] : [{ kind: 'fetch', request: sending.http }],
  )
  const done: ScriptOutcome = { state: reply.state, address, acts: fetches, notes: reply.notes }
  const location = forPage && redirectTarget(forPage.http)
  if (location === undefined) return { ...done, acts: [...shown(forPage?.http), ...fetches] }
  const { href, origin } = new URL(location, address)
  const request: HttpRequest = { type: 'request', method: 'GET', url: href, headers: [], body: '' }
  if (origin !== new URL(address).origin || !pageClient.takes(reply.state, request))
    return { ...done, acts: [{ kind: 'go', address: href }] }
  const next = await pageClient.visit(reply.state, request, address, world)
  return { ...next, notes: [...reply.notes, ...next.notes] }
}

function shown(http: Reply['sends'][number]['http'] | undefined): ScriptAct[] {
  return http?.type === 'response' && isPage(http) ? [{ kind: 'show', html: http.body }] : []
}

function isPage(http: HttpResponse): boolean {
  return mediaType(http) === 'text/html'
}
