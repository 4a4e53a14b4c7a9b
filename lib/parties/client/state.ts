/** What Photoprint remembers. */
import type { AuthorizationServer } from 'oauth4webapi'
import { fieldsOf } from '../../world/fields'
import type { HttpResponse, RequestMessage } from '../../world/message'
import type { Addresses, Settings } from '../../world/settings'
import type { ClientSetup, ClientStart, PartySetup } from '../../world/setup'
import { askedFor, type PhotoPrint } from './authorization-options'
import type { ClientKeys } from './keys'
import { type Runs, traitsOf } from './kinds'
import { postLogoutUri } from './logout-registration'
import { isConfidential } from './registration'

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
  readonly nonce: string
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

type ClientParty = Extract<PartySetup, { client: ClientSetup }>

type Knowing = {
  readonly metadata: AuthorizationServer
  readonly addresses: Addresses
  readonly settings: Settings
  /** Only a confidential client keeps it. */
  readonly secret: string
  readonly registrationToken: string
  readonly keys?: ClientKeys
}

/** What a client remembers that nobody has used yet. */
export const emptyClient: Omit<ClientState, 'config'> = {
  sessions: {},
  own: null,
  exchanges: {},
  usedLogoutTokens: [],
}

/** A client that nobody has used yet. */
export function newClient(
  party: ClientParty,
  { metadata, addresses, settings, secret, registrationToken, keys = {} }: Knowing,
): ClientState {
  const { start } = party.client
  const origin = 'at' in party ? addresses[party.at] : ''
  return {
    config: {
      metadata,
      ...knownNames(party.client, settings, secret, registrationToken),
      ...placeOf(party.client, settings),
      redirect_uri: `${origin}/callback`,
      ...(party.client.signsOut ? { post_logout_redirect_uri: postLogoutUri(origin) } : {}),
      ...askedFor(party.client, settings, addresses),
      start,
      keys,
      photos: `${addresses['resource-server']}/photos`,
      settings,
    },
    ...emptyClient,
  }
}

/** A browser app keeps its session in the page. A BFF has a Strict cookie, which the redirect back would not bring, beside the Lax one (RFC 10017 §6.1.3.2). */
function placeOf(setup: ClientSetup, settings: Settings) {
  const { client_id, afterSignIn = '/photos' } = setup
  const { runs } = traitsOf(setup, settings)
  const cookie = `${client_id}_session`
  if (runs === 'page') return { runs, cookie, afterSignIn: '/app' }
  if (runs === 'server') return { runs, cookie, afterSignIn }
  return { runs, cookie: `__Host-${client_id}_login`, signedInCookie: `__Host-${client_id}`, afterSignIn: '/app' }
}

/** A client that registers itself has neither name nor secret yet. */
function knownNames(setup: ClientSetup, settings: Settings, secret: string, registrationToken: string) {
  const { client_id, client_name, registers } = setup
  const names = { client_id: registers ? '' : client_id, client_name }
  if (registers) return settings.registration === 'open' ? names : { ...names, initial_access_token: registrationToken }
  return isConfidential(setup, settings) ? { ...names, client_secret: secret } : names
}

type SameSite = 'None' | 'Lax' | 'Strict'

/** The Set-Cookie line that names a session. Lax, for the redirect back comes from another site; None, where a form is posted back: to a POST from another site no Lax cookie goes along. */
export function sessionCookie({ config }: ClientState, sid: string): string {
  return cookieLine(config.cookie, sid, config.settings.responseType === 'hybrid' ? 'None' : 'Lax')
}

/** The same once somebody has signed in. */
export function signedInCookie({ config: { cookie, signedInCookie } }: ClientState, sid: string): string {
  return signedInCookie ? cookieLine(signedInCookie, sid, 'Strict') : cookieLine(cookie, sid, 'Lax')
}

function cookieLine(name: string, sid: string, sameSite: SameSite): string {
  return `${name}=${sid}; Path=/; Secure; HttpOnly; SameSite=${sameSite}`
}

/** The session that the browser's cookie names. */
export function sessionOf(state: ClientState, { http }: RequestMessage): { sid: string; session: Session } | null {
  if (state.config.runs === 'page') return sessionHere(state)
  const { cookie, signedInCookie } = state.config
  const named = [signedInCookie, cookie].flatMap((wanted) =>
    fieldsOf(http).filter(({ place, name }) => place === 'cookie' && name === wanted),
  )
  const sid = named.find(({ value }) => Object.hasOwn(state.sessions, value))?.value
  const session = sid === undefined ? undefined : state.sessions[sid]
  return sid && session ? { sid, session } : null
}

/** In a page there is nobody to tell apart: the session that was begun last is the one. */
function sessionHere({ sessions }: ClientState): { sid: string; session: Session } | null {
  const last = Object.entries(sessions).at(-1)
  return last ? { sid: last[0], session: last[1] } : null
}
