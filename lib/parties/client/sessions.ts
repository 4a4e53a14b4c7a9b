/** Which session a request belongs to: the cookie that names it, and how it is set (RFC 6265 §4.1). */
import { fieldsOf } from '../../world/fields'
import type { HttpRequest, RequestMessage } from '../../world/message'
import type { Settings } from '../../world/settings'
import { guardOf } from '../guard-of'
import { type Note, objection } from '../note'
import { sessionFinders } from './guards/session-code'
import type { ClientConfig, ClientState, Session } from './state'

type SameSite = 'None' | 'Lax' | 'Strict'

const chosen: Readonly<Record<Settings['sessionCookie'], SameSite>> = { lax: 'Lax', strict: 'Strict', none: 'None' }

/** None, where a form with an ID token is posted back: to a POST from another site no Lax cookie goes along. */
function sameSiteOf({ settings }: ClientConfig): SameSite {
  return settings.responseType === 'hybrid' ? 'None' : chosen[settings.sessionCookie]
}

/** The Set-Cookie line that names a session. */
export function sessionCookie({ config }: ClientState, sid: string): string {
  return cookieLine(config.cookie, sid, sameSiteOf(config))
}

/** The same once somebody has signed in. */
export function signedInCookie({ config }: ClientState, sid: string): string {
  const { cookie, signedInCookie, settings } = config
  return signedInCookie
    ? cookieLine(signedInCookie, sid, 'Strict')
    : cookieLine(cookie, sid, chosen[settings.sessionCookie])
}

/** Why it is not known whose answer came: what stood in the request, and what this client’s own cookie is like. */
export function noAttempt({ config }: ClientState, { http }: RequestMessage): Note {
  const sent = fieldsOf(http).some(({ place, name }) => place === 'cookie' && name === config.cookie)
  if (sent) return objection('no_attempt', `The cookie "${config.cookie}" names no sign-in that was started here.`)
  const text = `No cookie "${config.cookie}" came along, so nobody can tell which browser asked.`
  return objection('no_attempt', `${text} ${whyWithout(config, http)}`.trim())
}

/** 6265bis §5.6.7.1: when browsers leave out a cookie like that of this client. */
function whyWithout(config: ClientConfig, { method }: HttpRequest): string {
  const sameSite = sameSiteOf(config)
  if (sameSite === 'Strict')
    return 'It is set with SameSite=Strict: a browser sends it with nothing that a page of another site began.'
  return sameSite === 'Lax' && method === 'POST'
    ? 'It is set with SameSite=Lax: a browser sends it with no POST that a page of another site began.'
    : ''
}

function cookieLine(name: string, sid: string, sameSite: SameSite): string {
  return `${name}=${sid}; Path=/; Secure; HttpOnly; SameSite=${sameSite}`
}

/** The session that the browser's cookie names. */
export function sessionOf(state: ClientState, message: RequestMessage): { sid: string; session: Session } | null {
  const guarded = guardOf(sessionFinders, state.config.settings)
  if (guarded) return guarded(state, message)
  if (state.config.runs === 'page' || state.config.runs === 'native') return sessionHere(state)
  const { cookie, signedInCookie } = state.config
  const named = [signedInCookie, cookie].flatMap((wanted) =>
    fieldsOf(message.http).filter(({ place, name }) => place === 'cookie' && name === wanted),
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
