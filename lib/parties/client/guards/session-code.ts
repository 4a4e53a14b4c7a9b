/** The codes that labs run where Photoprint finds a session, and where it ends one, by name. */
import type { Guard } from '../../../world/guards'
import type { RequestMessage } from '../../../world/message'
import type { ClientState } from '../state'
import type { Sessions } from './ended-session'
import * as endedSession from './ended-session'
import type { Found } from './found-session'
import * as foundSession from './found-session'

/** Those of a lab that is about whose session a request belongs to. */
export const sessionFinders: Readonly<
  Partial<Record<Guard, (state: ClientState, request: RequestMessage) => Found | null>>
> = { ...foundSession }

/** Those of a lab that is about what signing out ends. */
export const sessionEnds: Readonly<Partial<Record<Guard, (sessions: Sessions, sid: string) => Sessions>>> = {
  ...endedSession,
}
