/** The codes that labs run where Photoprint begins a sign-in, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Guard } from '../../../world/guards'
import type { WorldView } from '../../../world/party'
import type { Attempt } from '../state'
import * as codeInterception from './code-interception'

/** Changes a sign-in that has just begun. `random`: so many random bytes, in base64url. */
export type AttemptGuard = (attempt: Attempt, random: WorldView['random']) => Attempt

/** Those of the labs that are about how a sign-in begins. */
export const attemptGuards: Readonly<Partial<Record<Guard, AttemptGuard>>> = { ...codeInterception }
