/** Every flow there is, in the order in which they are listed. */
import type { Flow } from '../types'
import { authorizationCode } from './authorization-code'
import { clientCredentials } from './client-credentials'
import { tokenExchange } from './token-exchange'

export const flows: readonly Flow[] = [authorizationCode, clientCredentials, tokenExchange]
