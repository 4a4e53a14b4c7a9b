/** Photoprint, where it finds out who asks: the session of a request. RFC 6265 §8.4. */
import type { RequestMessage } from '../../../world/message'
import type { ClientState, Session } from '../state'
import { cookieNamed } from './cookie-named'

export type Found = { readonly sid: string; readonly session: Session }

export function takesTheLastSession({ sessions }: ClientState): Found | null {
  const [sid, session] = Object.entries(sessions).at(-1) ?? []
  return sid && session ? { sid, session } : null
}

export function looksForAnyCookie({ sessions, config }: ClientState, request: RequestMessage): Found | null {
  if (!cookieNamed(request, config.cookie)) return null
  const [sid, session] = Object.entries(sessions).at(-1) ?? []
  return sid && session ? { sid, session } : null
}

export function findsTheSessionByItsCookie({ sessions, config }: ClientState, request: RequestMessage): Found | null {
  const sid = cookieNamed(request, config.cookie)
  const session = sid && Object.hasOwn(sessions, sid) ? sessions[sid] : undefined
  return sid && session ? { sid, session } : null
}
