/** The codes that labs run where the API asks whose token it is that was brought, by name. */
import type { Guard } from '../../../world/guards'
import type { Settings } from '../../../world/settings'
import { guardOf } from '../../guard-of'
import { checkBinding } from '../dpop'
import * as stolenBearer from './stolen-bearer'

/** Gives the proofs that were seen so far, or throws. */
export type BindingCheck = typeof checkBinding

const bindings: Readonly<Partial<Record<Guard, BindingCheck>>> = { ...stolenBearer }

/** How the API of this world checks that a token is brought by whom it was issued to. */
export function bindingCheckIn(settings: Settings): BindingCheck {
  return guardOf(bindings, settings) ?? checkBinding
}
