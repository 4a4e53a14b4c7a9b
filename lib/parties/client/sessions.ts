/** Which session a request belongs to: the cookie that names it, and how it is set (RFC 6265 §4.1). */
import { fieldsOf } from '../../world/fields'
import type { RequestMessage } from '../../world/message'
import type { ClientState, Session } from './state'

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
  if (state.config.runs === 'page' || state.config.runs === 'native') return sessionHere(state)
  const { cookie, signedInCookie } = state.config
  const named = [signedInCookie, cookie].flatMap((wanted) =>
    fieldsOf(http).filter(({ place, name }) => place === 'cookie' && name === wanted),
  )
  const sid = named.find(({ value }) => Object.hasOwn(state.sessions, value))?.value
  const session = sid === undefined ? undefined : state.sessions[sid]
  return sid && session ? { sid, session } : null
}

/** In a page, or in an app of somebody's own, there is nobody to tell apart: the session that was begun last is the one. */
export function sessionHere({ sessions }: ClientState): { sid: string; session: Session } | null {
  const last = Object.entries(sessions).at(-1)
  return last ? { sid: last[0], session: last[1] } : null
}
