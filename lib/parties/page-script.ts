/** What a page's script is to a browser: something that fetches, shows and navigates, and keeps what it knows in the tab's session storage. */
import type { HttpRequest, ResponseMessage } from '../world/message'
import type { Fact, PrivateJwk, WorldView } from '../world/party'
import type { Note } from './note'

export type ScriptAct =
  /** Ask for something, and go on with the answer. Its id is that of the first message it becomes. */
  | { readonly kind: 'fetch'; readonly request: HttpRequest }
  /** Make the page look different. */
  | { readonly kind: 'show'; readonly html: string }
  /** Leave the page for another address. */
  | { readonly kind: 'go'; readonly address: string }

/** What a script did with an event. */
export type ScriptOutcome = {
  /** What it now keeps. JSON, as session storage wants it. */
  readonly state: unknown
  /** What the address bar says now: a script may change the path of its own page (HTML, `history.replaceState`). */
  readonly address: string
  readonly acts: readonly ScriptAct[]
  readonly notes: readonly Note[]
}

export type PageScript = {
  /** What it begins with: the configuration that its page carries, and what it kept before, if anything. Throws where that is none. */
  start(config: unknown, kept: unknown, world: WorldView): Promise<unknown>
  /** True for a link or a form of its own site that it takes over: the site is not asked. */
  takes(state: unknown, request: HttpRequest): boolean
  /** Its page was opened by this request, or a link or a form that it takes over was used. `address`: where the page is. */
  visit(state: unknown, request: HttpRequest, address: string, world: WorldView): Promise<ScriptOutcome>
  /** What it fetched has come. `id`: that of the question. */
  answered(
    state: unknown,
    id: number,
    message: ResponseMessage,
    address: string,
    world: WorldView,
  ): Promise<ScriptOutcome>
  /** The browser kept the answer from it, and says why. */
  failed(state: unknown, id: number, note: Note, address: string): Promise<ScriptOutcome>
  facts(state: unknown): readonly Omit<Fact, 'party'>[]
  /** Only for one that signs: its private keys, the one that it signs with first. */
  keys?(state: unknown): readonly PrivateJwk[]
}

/** The element by which a page says which script it runs, and how that is configured. */
export function scriptTag(name: string, config: unknown): string {
  const json = JSON.stringify(config).replaceAll('<', '\\u003c')
  return `<script type="application/json" data-script="${name}">${json}</script>`
}
