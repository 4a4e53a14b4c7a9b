/** What a clock that is wrong does, and what hides it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'

const dead = {
  title: 'it expired an hour ago',
  branch: 'expired an hour ago',
  refusedBy: null,
  spec: rfc(7519, '4.1.4'),
} as const

const long = {
  title: 'it is good for four hours',
  branch: 'good for four hours',
  refusedBy: null,
  spec: rfc(7519, '4.1.4'),
} as const

const lateEnd = { payload: { exp: { now: 4 * 3600 } } } as const
const earlyEnd = { payload: { exp: { now: -3600 } } } as const

/** At a client that reads an ID token. */
export const clientClockWhatIfs: readonly WhatIf[] = [
  {
    ...dead,
    id: 'id-token-dead-and-clock-behind',
    at: 'token-response',
    how: { edit: [{ in: 'json', name: 'id_token', token: { ...earlyEnd, sign: 'sender' } }] },
    when: { clock: ['client-behind'] },
    ends: 'me-page',
    lesson:
      'Photoprint takes it. Its clock is two hours behind, so this end lies in the future for it. A clock that is ahead is noticed within the hour, because people complain. One that is behind lets dead tokens in, and nobody says a word.',
  },
  {
    ...long,
    id: 'id-token-long-and-clock-ahead',
    at: 'token-response',
    how: { edit: [{ in: 'json', name: 'id_token', token: { ...lateEnd, sign: 'sender' } }] },
    when: { responseType: ['code'], maxAge: ['off'], clock: ['client-ahead'] },
    ends: 'me-page',
    lesson:
      'Now it works, and nothing is mended. A long life hides a wrong clock, and gives a thief more time. Set the clock right, keep it right, and allow a few seconds of difference.',
  },
]

/** At an API that reads an access token. */
export const apiClockWhatIfs: readonly WhatIf[] = [
  {
    ...dead,
    id: 'access-token-dead-and-clock-behind',
    at: 'api-request',
    how: { edit: [{ in: 'header', name: 'authorization', token: { ...earlyEnd, sign: 'leaked' } }] },
    when: { accessToken: ['jwt'], clock: ['api-behind'] },
    ends: 'api-response',
    lesson:
      'The Photo API hands out the photos, an hour after the token has ended. The reader’s clock decides, and this one is two hours behind. An API that asks Acme ID goes by Acme ID’s clock instead.',
  },
  {
    ...long,
    id: 'access-token-long-and-clock-ahead',
    at: 'api-request',
    how: { edit: [{ in: 'header', name: 'authorization', token: { ...lateEnd, sign: 'leaked' } }] },
    when: { accessToken: ['jwt'], clock: ['api-ahead'] },
    ends: 'api-response',
    lesson:
      'Now the Photo API takes it, and nothing is mended. If fresh tokens are refused as expired, look at the two clocks before you make tokens live longer.',
  },
]

/** What-ifs that need everybody’s clock to be right, and say so. */
export function withRightClocks(whatIfs: readonly WhatIf[]): WhatIf[] {
  return whatIfs.map((whatIf) => ({ ...whatIf, when: { ...whatIf.when, clock: ['right'] } }))
}
