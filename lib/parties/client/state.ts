/** What Photoprint remembers. */
import type { AuthorizationServer } from 'oauth4webapi'
import { fieldsOf } from '../../world/fields'
import type { HttpResponse, RequestMessage } from '../../world/message'
import type { Settings } from '../../world/settings'

/** What its operator configured once, before anybody came. */
export type ClientConfig = {
  /** The authorization server's metadata, as it published it (RFC 8414). */
  readonly metadata: AuthorizationServer
  readonly client_id: string
  /** Only a confidential client has one. */
  readonly client_secret?: string
  readonly redirect_uri: string
  readonly scope: string
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

/** A question on the back channel, and the browser's request that is answered when all is known. */
export type Exchange = {
  readonly for: 'tokens' | 'keys' | 'photos'
  readonly sid: string
  readonly answers: number
  /** The token response, kept until the keys that its ID token was signed with have come. */
  readonly tokenResponse?: HttpResponse
}

export type ClientState = {
  readonly config: ClientConfig
  readonly sessions: Readonly<Record<string, Session>>
  /** By the id of the request that awaits its answer. */
  readonly exchanges: Readonly<Record<string, Exchange>>
}

const cookieName = 'photoprint_session'

/** The Set-Cookie line that names a session. Lax, for the redirect back comes from another site. */
export function sessionCookie(sid: string): string {
  return `${cookieName}=${sid}; Path=/; Secure; HttpOnly; SameSite=Lax`
}

/** The session that the browser's cookie names. */
export function sessionOf(state: ClientState, { http }: RequestMessage): { sid: string; session: Session } | null {
  const sid = fieldsOf(http).find(({ place, name }) => place === 'cookie' && name === cookieName)?.value
  const session = sid === undefined || !Object.hasOwn(state.sessions, sid) ? undefined : state.sessions[sid]
  return sid && session ? { sid, session } : null
}
