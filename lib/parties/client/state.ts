/** What Photoprint remembers. */
import type { AuthorizationServer } from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import type { Settings } from '../../world/settings'
import type { ClientStart } from '../../world/setup'
import type { Offered } from './guards/brought'
import type { ClientKeys } from './keys'
import type { Runs } from './kinds'
import type { PhotoPrint } from './photo-print'

/** What its operator configured once, before anybody came. */
export type ClientConfig = {
  /** The authorization server's metadata, as it published it (RFC 8414). */
  readonly metadata: AuthorizationServer
  readonly client_id: string
  readonly client_name: string
  readonly runs: Runs
  /** The name of its session cookie. */
  readonly cookie: string
  /** The name of the one for people who are signed in, where that is another. */
  readonly signedInCookie?: string
  /** What it shows to register itself, where it has to (RFC 7591 §1.2). */
  readonly initial_access_token?: string
  /** Only a confidential client has one. */
  readonly client_secret?: string
  readonly redirect_uri: string
  readonly scope: string
  readonly start: ClientStart
  readonly afterSignIn: string
  /** Where the browser comes back to after signing out, where people can. */
  readonly post_logout_redirect_uri?: string
  /** Where its own pages are; empty for one that has none. */
  readonly base: string
  /** Where the Photo API is, which is also its name (RFC 8707 §2). */
  readonly api: string
  /** The API that it asks tokens for (RFC 8707), where it names one. */
  readonly resource?: string
  /** The address of the photos at the API. */
  readonly photos: string
  readonly keys: ClientKeys
  /** What it asks for in detail (RFC 9396), where it does. */
  readonly details: readonly PhotoPrint[]
  readonly settings: Settings
}

/** One sign-in under way: what must match when the browser comes back. */
export type Attempt = {
  readonly state: string
  /** Empty where none is sent. */
  readonly nonce: string
  /** The server that was asked, where that is not the one of the configuration. */
  readonly server?: AuthorizationServer
  /** `null` where PKCE is switched off. */
  readonly code_verifier: string | null
  /** The keys that a signed authorization response was checked with. They will do for the ID token. */
  readonly keys?: HttpResponse
  /** Whom the ID token was about that came through the browser, where one did. */
  readonly sub?: string
}

export type Tokens = {
  readonly access_token: string
  readonly id_token: string
  readonly sub: string
  /** The name of the session at the authorization server, where the ID token gave one. */
  readonly sid?: string
  /** Where the person allowed `offline_access`. */
  readonly refresh_token?: string
}

/** What somebody typed into a form of the client's own. */
export type Credentials = { readonly login: string; readonly password: string }

export type Session = {
  /** The address that an app has the person's browser open. */
  readonly opened?: string
  readonly attempt?: Attempt
  readonly tokens?: Tokens
  /** What UserInfo said. */
  readonly person?: { readonly name: string }
  /** A way out that was begun: what must match when the browser comes back. */
  readonly signOut?: { readonly state: string }
  /** A password that it was told: it can keep it, and who could say that it does not? */
  readonly credentials?: Credentials
  /** What an API that knows no OAuth is shown. */
  readonly key?: { readonly jwt: string } | { readonly cookie: { readonly name: string; readonly value: string } }
}

/** A question on the back channel, and what it is asked for. */
export type Exchange = {
  /** Which continuation takes the answer. */
  readonly for: string
  /** The request itself, where it carries a DPoP proof, and whether it was made once more already (RFC 9449 §8). */
  readonly proved?: { readonly request: HttpRequest; readonly repeated: boolean }
  /** The session it is asked for; `null` where the client asks for itself. */
  readonly sid: string | null
  /** The request that is answered when all is known; `null` where nobody waits. */
  readonly answers: number | null
  /** The token response, kept until the keys that its ID token was signed with have come. */
  readonly tokenResponse?: HttpResponse
  /** The address to which the browser came back, kept until the keys that its signed answer is checked with have come. */
  readonly callback?: string
  /** Kept until the keys that it is checked with have come. */
  readonly logoutToken?: string
  /** What an app has brought, where a lab lets it. */
  readonly offered?: Offered
}

export type ClientState = {
  readonly config: ClientConfig
  readonly sessions: Readonly<Record<string, Session>>
  /** The token it got in its own name, for nobody's session. */
  readonly own: { readonly access_token: string } | null
  /** By the id of the request that awaits its answer. */
  readonly exchanges: Readonly<Record<string, Exchange>>
  /** The `jti` of logout tokens that were used up. */
  readonly usedLogoutTokens: readonly string[]
}

/** What a client remembers that nobody has used yet. */
export const emptyClient: Omit<ClientState, 'config'> = {
  sessions: {},
  own: null,
  exchanges: {},
  usedLogoutTokens: [],
}
