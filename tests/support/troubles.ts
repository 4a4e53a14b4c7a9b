/** Every kind of trouble that a signed token can have. */
import type { Trouble } from './trouble'
import { claimTroubles, contentTroubles, inOrder } from './troubles-claims'
import { formTroubles, spellingTroubles } from './troubles-form'
import { algorithmTroubles, critTroubles } from './troubles-header'
import { keyTroubles } from './troubles-key'

export const troubles: readonly Trouble[] = [
  ...inOrder,
  ...claimTroubles,
  ...contentTroubles,
  ...formTroubles,
  ...spellingTroubles,
  ...algorithmTroubles,
  ...critTroubles,
  ...keyTroubles,
]
