/** What Ada answers on the consent page, by setting. */
import type { DefaultAct } from '../../types'
import { adaAllows } from '../acts'

/** All of it, less, or nothing. */
export const adaDecides: readonly DefaultAct[] = [
  { ...adaAllows, when: { consent: ['all'] } },
  {
    at: 'consent-page',
    label: 'Ada unticks her photos, and presses Allow',
    hint: 'Untick “See your photos”.',
    party: 'browser',
    act: { kind: 'submit', form: 0, fields: { scope: 'profile', decision: 'allow' } },
    when: { consent: ['narrowed'], rar: ['off'] },
    always: true,
  },
  {
    at: 'consent-page',
    label: 'Ada unticks one photo, and presses Allow',
    hint: 'Untick “Above the lake”.',
    party: 'browser',
    act: { kind: 'submit', form: 0, fields: { photo: 'p1', decision: 'allow' } },
    when: { consent: ['narrowed'], rar: ['on'] },
    always: true,
  },
  {
    at: 'consent-page',
    label: 'Ada presses Deny',
    party: 'browser',
    act: { kind: 'submit', form: 0, fields: { decision: 'deny' } },
    when: { consent: ['denied'] },
    always: true,
  },
]
