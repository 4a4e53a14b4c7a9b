/** What the code that a lab is about is given where an answer comes back to a client, and what it gives back. */
import type { AuthorizationServer, Client } from 'oauth4webapi'
import type { Attempt } from '../state'

/** What Photoprint has at hand where an answer comes back. */
export type Answered = {
  readonly server: AuthorizationServer
  readonly client: Client
  /** The sign-in that this browser began. */
  readonly attempt: Attempt
  /** The servers that Photoprint knows. */
  readonly issuers: readonly string[]
}

/** Judges the address that somebody came back to: gives its parameters, or throws. */
export type CallbackGuard = (url: URL, at: Answered) => URLSearchParams
