/** What a browser remembers. */
import type { SerializedCookieJar } from 'tough-cookie'
import { emptyJar } from './cookies'
import type { Fetch } from './fetch'
import type { Navigation } from './navigation'

/** `message` brought what is shown; `null` for a page that was open before the story began. */
export type OpenPage = {
  readonly message: number | null
  readonly url: string
  readonly html: string
  /** The script that it runs, by its name. */
  readonly script: string | null
}

type Pending = { readonly navigation: Navigation; readonly message: number }

export type BrowserState = {
  readonly owner: string
  readonly jar: SerializedCookieJar
  /** The address bar. */
  readonly address: string
  readonly page: OpenPage | null
  /** The navigation that is under way, and the id of the request it waits on. */
  readonly pending: Pending | null
  /** What the script of the open page waits for, by the id of the request. */
  readonly fetches: Readonly<Record<string, Fetch>>
  /** The session storage of this tab, by origin: what scripts of that site keep, and every script of it can read. */
  readonly storage: Readonly<Record<string, Kept>>
  /** Addresses of the pages that were opened, oldest first. Redirects leave no entry. */
  readonly history: readonly string[]
}

export type Kept = { readonly script: string; readonly state: unknown }

/** A browser that nobody has used yet. */
export function newBrowser(owner: string): BrowserState {
  return { owner, jar: emptyJar(), address: '', page: null, pending: null, fetches: {}, storage: {}, history: [] }
}
