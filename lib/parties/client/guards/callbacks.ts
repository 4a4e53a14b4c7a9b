/** The codes that labs run where an answer comes back to Photoprint, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Guard } from '../../../world/guards'
import type { CallbackGuard } from './callback'
import * as loginCsrf from './login-csrf'
import * as mixUp from './mix-up'

/** Those of the labs that are about the callback. */
export const callbackGuards: Readonly<Partial<Record<Guard, CallbackGuard>>> = { ...loginCsrf, ...mixUp }
