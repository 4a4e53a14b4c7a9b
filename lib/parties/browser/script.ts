/** Running the script of the open page: what it wants is done as a browser does it, and what it keeps is kept for its site. */
import { load } from 'cheerio/slim'
import type { HttpRequest, ResponseMessage } from '../../world/message'
import type { Outcome, WorldView } from '../../world/party'
import { objection, refusal, remark } from '../note'
import type { PageScript, ScriptAct, ScriptOutcome } from '../page-script'
import { httpAddress } from './address'
import { storeCookies } from './cookies'
import { type Fetch, judge, messageOf, newFetch, setsCookies, type Verdict } from './fetch'
import { navigate } from './navigation'
import { scripts } from './scripts'
import { send, withoutFragment } from './send'
import type { BrowserState, OpenPage } from './state'

type Running = { readonly page: OpenPage; readonly script: PageScript; readonly name: string; readonly origin: string }
type Turn = (running: Running, kept: unknown) => Promise<ScriptOutcome>

/** A page has come: its script, if it has one, begins. */
export function startScript(state: BrowserState, world: WorldView): Promise<Outcome<BrowserState>> {
  return run(state, world, state.page?.message ?? null, async ({ page, script }, kept) => {
    const begun = await script.start(configOf(page.html), kept, world)
    return script.visit(begun, visitOf(page.url), page.url, world)
  })
}

/** A link or a form that the page's script takes over; `null` where using it is the browser's own business. */
export async function takenByScript(
  state: BrowserState,
  request: HttpRequest,
  world: WorldView,
): Promise<Outcome<BrowserState> | null> {
  const running = runningIn(state)
  if (!running || new URL(request.url).origin !== running.origin) return null
  if (!running.script.takes(keptBy(state, running), request)) return null
  return run(state, world, null, ({ script }, kept) => script.visit(kept, request, state.address, world))
}

function visitOf(url: string): HttpRequest {
  return { type: 'request', method: 'GET', url, headers: [], body: '' }
}

/** An answer has come to what a script asked for. */
export async function receiveFetched(
  before: BrowserState,
  fetch: Fetch,
  message: ResponseMessage,
  world: WorldView,
): Promise<Outcome<BrowserState>> {
  const { [message.inReplyTo]: _, ...fetches } = before.fetches
  const { jar, notes } = setsCookies(fetch)
    ? storeCookies(before.jar, message.http, fetch.request.url, world.now)
    : { jar: before.jar, notes: [] }
  const outcome = await goOn[judge(fetch, message.http).is]({ ...before, fetches, jar }, fetch, message, world)
  return { ...outcome, notes: [...notes, ...outcome.notes] }
}

type GoOn = (
  state: BrowserState,
  fetch: Fetch,
  message: ResponseMessage,
  world: WorldView,
) => Promise<Outcome<BrowserState>>

const goOn: Readonly<Record<Verdict['is'], GoOn>> = {
  'may-ask': async (state, fetch, _, world) => {
    const asked: Fetch = { ...fetch, stage: 'request' }
    const http = messageOf(asked, state.jar, world.now)
    return { state: { ...state, fetches: { ...state.fetches, [world.nextId]: asked } }, sends: [{ http }], notes: [] }
  },
  readable: (state, fetch, message, world) => {
    const verdict = judge(fetch, message.http)
    const http = verdict.is === 'readable' ? verdict.http : message.http
    return run(state, world, message.id, ({ script }, kept) =>
      script.answered(kept, fetch.id, { ...message, http }, state.address, world),
    )
  },
  kept: (state, fetch, message, world) => {
    const verdict = judge(fetch, message.http)
    const note = objection('cors.refused', verdict.is === 'kept' ? verdict.because : '')
    return run(state, world, message.id, async ({ script }, kept) => {
      const outcome = await script.failed(kept, fetch.id, note, state.address)
      return { ...outcome, notes: [note, ...outcome.notes.filter(({ code }) => code !== note.code)] }
    })
  },
}

/** One turn of the script. A script that breaks stops, and the page stays as it is. */
async function run(
  state: BrowserState,
  world: WorldView,
  message: number | null,
  turn: Turn,
): Promise<Outcome<BrowserState>> {
  const running = runningIn(state)
  if (!running)
    return { state, sends: [], notes: message === null || state.page?.message === message ? [] : [pageGone] }
  try {
    const outcome = await turn(running, keptBy(state, running))
    return apply(state, running, outcome, message, world)
  } catch (error) {
    const { text } = refusal(error)
    return { state, sends: [], notes: [objection('script.failed', text)] }
  }
}

const pageGone = remark('script.gone', 'The page whose script had asked for this is not open any more.')

/** What the script has kept; `null` where it has not begun. */
function keptBy({ storage }: BrowserState, { origin, name }: Running): unknown {
  const kept = storage[origin]
  return kept?.script === name ? kept.state : null
}

function runningIn({ page }: BrowserState): Running | null {
  const script = page?.script ? scripts[page.script] : undefined
  if (!page?.script || !script) return null
  return { page, script, name: page.script, origin: new URL(page.url).origin }
}

function apply(
  before: BrowserState,
  { name, origin, page }: Running,
  outcome: ScriptOutcome,
  message: number | null,
  world: WorldView,
): Outcome<BrowserState> {
  const storage = { ...before.storage, [origin]: { script: name, state: outcome.state } }
  const moved = httpAddress(outcome.address)?.origin === origin ? outcome.address : page.url
  const state = { ...before, storage, address: moved, page: { ...page, url: moved } }
  const start: Outcome<BrowserState> = { state, sends: [], notes: outcome.notes }
  return outcome.acts.reduce((so, act) => doAct(so, act, message, world), start)
}

function doAct(so: Outcome<BrowserState>, act: ScriptAct, message: number | null, world: WorldView) {
  const id = world.nextId + so.sends.length
  const { state } = so
  if (act.kind === 'show') {
    const shown = state.page && { ...state.page, html: act.html, message: message ?? state.page.message }
    return { ...so, state: { ...state, page: shown } }
  }
  if (act.kind === 'go') return gone(so, act.address, id, world)
  const fetch = newFetch(id, withoutFragment(state.address), act.request)
  const http = messageOf(fetch, state.jar, world.now)
  return { ...so, state: { ...state, fetches: { ...state.fetches, [id]: fetch } }, sends: [...so.sends, { http }] }
}

/** A navigation by script: the page's own address is its initiator, as with a link. */
function gone(so: Outcome<BrowserState>, address: string, id: number, world: WorldView): Outcome<BrowserState> {
  const url = httpAddress(address, so.state.address)
  if (!url) return so
  const request = { type: 'request', method: 'GET', url: url.href, headers: [], body: '' } as const
  const left = send(so.state, navigate(request, so.state.page?.url ?? null), id, world.now)
  return { state: left.state, sends: [...so.sends, ...left.sends], notes: [...so.notes, ...left.notes] }
}

const element = 'script[type="application/json"][data-script]'

/** The script that a page says it runs; `null` where it names none that there is. */
export function scriptNameIn(html: string): string | null {
  if (!html.includes('data-script=')) return null
  const name = load(html)(element).first().attr('data-script')
  return name !== undefined && Object.hasOwn(scripts, name) ? name : null
}

function configOf(html: string): unknown {
  return JSON.parse(load(html)(element).first().text())
}
