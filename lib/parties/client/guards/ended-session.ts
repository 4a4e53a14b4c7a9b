/** Photoprint, where somebody signs out: what becomes of the session. OpenID Connect RP-Initiated Logout §2. */
import type { Session } from '../state'

export type Sessions = Readonly<Record<string, Session>>

export function leavesTheSession(sessions: Sessions): Sessions {
  // The browser gets another cookie: see the answer.
  return sessions
}

export function forgetsWhatWasBegun(sessions: Sessions, sid: string): Sessions {
  const { [sid]: session, ...others } = sessions
  const { attempt: _attempt, ...kept } = session ?? {}
  return { ...others, [sid]: kept }
}

export function endsTheSession(sessions: Sessions, sid: string): Sessions {
  const { [sid]: _ended, ...others } = sessions
  return others
}
