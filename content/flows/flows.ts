/** Every flow there is, in groups, in the order in which they are listed. */
import type { Flow } from '../types'
import { authorizationCode } from './authorization-code'
import { clientCredentials } from './client-credentials'
import { keyRotation } from './key-rotation'
import { refresh } from './refresh'
import { registration } from './registration'
import { revocation } from './revocation'
import { tokenExchange } from './token-exchange'

export type FlowGroup = { readonly title: string; readonly lead: string; readonly flows: readonly Flow[] }

export const flowGroups: readonly FlowGroup[] = [
  {
    title: 'A person says yes',
    lead: 'Somebody lets a program use what is theirs. Begin here.',
    flows: [authorizationCode],
  },
  {
    title: 'Nobody is there',
    lead: 'Programs that act for themselves, or go on for somebody who is gone.',
    flows: [clientCredentials, tokenExchange],
  },
  {
    title: 'The life of a token',
    lead: 'Tokens run out, are called back, and are signed with keys that change.',
    flows: [refresh, revocation, keyRotation, registration],
  },
]

export const flows: readonly Flow[] = flowGroups.flatMap((group) => group.flows)
