/** What Photoprint remembers. */
import type { AuthorizationServer } from 'oauth4webapi'
import { fieldsOf } from '../../world/fields'
import type { HttpResponse, RequestMessage } from '../../world/message'
import type { Addresses, Settings } from '../../world/settings'
import type { ClientSetup, ClientStart, PartySetup } from '../../world/setup'
import { isConfidential } from './registration'

/** What its operator configured once, before anybody came. */
export type ClientConfig = {
  /** The authorization server's metadata, as it published it (RFC 8414). */
  readonly metadata: AuthorizationServer
  readonly client_id: string
  /** Only a confidential client has one. */
  readonly client_secret?: string
  readonly redirect_uri: string
  readonly scope: string
  readonly start: ClientStart
  readonly afterSignIn: string
  /** The API that it asks tokens for (RFC 8707), where it names one. */
  readonly resource?: string
  /** The address of the photos at the API. */
  readonly photos: string
  readonly settings: Settings
}

/** One sign-in under way: what must match when the browser comes back. */
export type Attempt = {
  readonly state: string
  readonly nonce: string
  /** `null` where PKCE is switched off. */
  readonly code_verifier: string | null
}

export type Tokens = { readonly access_token: string; readonly id_token: string; readonly sub: string }

export type Session = { readonly attempt?: Attempt; readonly tokens?: Tokens }

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
}

export type ClientState = {
  readonly config: ClientConfig
  readonly sessions: Readonly<Record<string, Session>>
  /** The token it got in its own name, for nobody's session. */
  readonly own: { readonly access_token: string } | null
  /** By the id of the request that awaits its answer. */
  readonly exchanges: Readonly<Record<string, Exchange>>
}

type ClientParty = Extract<PartySetup, { client: ClientSetup }>

type Knowing = {
  readonly metadata: AuthorizationServer
  readonly addresses: Addresses
  readonly settings: Settings
  /** Only a confidential client keeps it. */
  readonly secret: string
}

/** A client that nobody has used yet. */
export function newClient(party: ClientParty, { metadata, addresses, settings, secret }: Knowing): ClientState {
  const { client_id, scope, start, afterSignIn = '/photos', resource } = party.client
  const origin = 'at' in party ? addresses[party.at] : ''
  return {
    config: {
      metadata,
      client_id,
      ...(isConfidential(party.client, settings) ? { client_secret: secret } : {}),
      redirect_uri: `${origin}/callback`,
      scope,
      start,
      afterSignIn,
      ...(resource ? { resource: addresses[resource] } : {}),
      photos: `${addresses['resource-server']}/photos`,
      settings,
    },
    sessions: {},
    own: null,
    exchanges: {},
  }
}

/** Each client's cookie has a name of its own: `photoprint_session`. */
function cookieName({ config }: ClientState): string {
  return `${config.client_id}_session`
}

/** The Set-Cookie line that names a session. Lax, for the redirect back comes from another site. */
export function sessionCookie(state: ClientState, sid: string): string {
  return `${cookieName(state)}=${sid}; Path=/; Secure; HttpOnly; SameSite=Lax`
}

/** The session that the browser's cookie names. */
export function sessionOf(state: ClientState, { http }: RequestMessage): { sid: string; session: Session } | null {
  const sid = fieldsOf(http).find(({ place, name }) => place === 'cookie' && name === cookieName(state))?.value
  const session = sid === undefined || !Object.hasOwn(state.sessions, sid) ? undefined : state.sessions[sid]
  return sid && session ? { sid, session } : null
}
