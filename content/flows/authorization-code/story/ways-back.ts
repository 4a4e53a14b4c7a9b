/** How the answer comes back through Ada’s browser, by setting and by kind of client. */
import type { Settings, SettingsCondition } from '../../../../lib/world/settings'
import { byForm, byRedirect, inPage, onServer } from '../conditions'

type Clients = readonly Settings['client'][]

export type WayBack = {
  readonly when: SettingsCondition & { readonly client: Clients }
  /** The messages that the beat begins with. */
  readonly from: readonly ('authorization-response' | 'jwt-authorization-response' | 'form-post-page')[]
  readonly key: 'callback-request' | 'form-post-callback'
  /** What Acme ID does instead of calling Photoprint. */
  readonly comes: string
  readonly leaks: string
  readonly short: string
  readonly ticket: string
  readonly values: Readonly<Record<string, string>>
}

const redirected = {
  from: ['authorization-response', 'jwt-authorization-response'],
  key: 'callback-request',
  leaks: 'Addresses leak: they stay in histories and logs. So this one carries no token,',
  short: 'Acme ID sends Ada’s browser back with a code in the address.',
} as const

const plain = {
  ...redirected,
  comes: 'It sends Ada’s browser back there, with a code in the address.',
  ticket: 'code',
  values: {
    state: 'Must be the value that Photoprint made at the start, for this very browser.',
    iss: 'Who is answering, so that Photoprint takes the code to no other server.',
  },
} as const

const signed = {
  ...redirected,
  comes: 'It sends Ada’s browser back there, with a signed JWT in the address, and a code in that.',
  ticket: 'response',
  values: { response: 'The whole answer, signed by Acme ID: the code, state, who answers, and whom.' },
} as const

const posted = {
  from: ['form-post-page'],
  key: 'form-post-callback',
  comes: 'It hands Ada’s browser a form to post there, with a code in it.',
  leaks: 'No address has it, so no history keeps it. It is no token all the same,',
  short: 'Acme ID hands Ada’s browser a form to post to Photoprint, with a code in it.',
  ticket: 'code',
  values: plain.values,
} as const

/** All on which the answer arrives at a client that can tell whose it is. */
export const waysBack: readonly WayBack[] = [
  { ...plain, when: { ...byRedirect, responseMode: ['query'], client: onServer } },
  { ...signed, when: { ...byRedirect, responseMode: ['jwt'], client: onServer } },
  { ...posted, when: { ...byForm, client: onServer } },
  { ...plain, when: { responseMode: ['query', 'form_post'], client: inPage } },
  { ...signed, when: { responseMode: ['jwt'], client: inPage } },
]
