/** Ada is asked, and answers. With `prompt=none` nobody asks her. */
import type { Beat } from '../../../telling'

const asked = {
  id: 'yes',
  title: '“May Photoprint see your photos?”',
  why: 'Acme ID must know who is there before it can ask what she allows.',
  from: ['sign-in-redirect', 'consent-redirect'],
  key: 'consent-page',
  legs: [{ at: 'sign-in-submission', ticket: 'password' }, { at: 'consent-page' }],
  pause: true,
} as const satisfies Partial<Beat>

const signsIn = 'Ada gives her password to Acme ID, on Acme ID’s own page.'
const shortly = 'Ada gives her password to Acme ID only, on its own page.'

export const yesBeats: readonly Beat[] = [
  {
    ...asked,
    says: 'Ada signs in and says yes',
    text: `${signsIn} Then she reads what Photoprint asks for, and allows it. How Acme ID finds out that she is Ada is its own business: OAuth says nothing about it.`,
    short: 'Ada gives her password to Acme ID only, on its own page, and allows what Photoprint asks for.',
    when: { prompt: ['default'], consent: ['all'] },
  },
  {
    ...asked,
    says: 'Ada signs in and allows less',
    text: `${signsIn} Then she reads what Photoprint asks for. She takes the tick from her photos, and allows the rest. Whoever asks cannot count on getting all that it asked for.`,
    short: `${shortly} She takes the tick from her photos, and allows the rest.`,
    when: { prompt: ['default'], consent: ['narrowed'], rar: ['off'] },
  },
  {
    ...asked,
    says: 'Ada signs in and allows less',
    text: `${signsIn} Then she reads which photos Photoprint asks for. She leaves one of them out, and allows the other. Whoever asks cannot count on getting all that it asked for.`,
    short: `${shortly} She leaves out one of two photos, and allows the other.`,
    when: { prompt: ['default'], consent: ['narrowed'], rar: ['on'] },
  },
  {
    ...asked,
    says: 'Ada signs in and says no',
    text: `${signsIn} Then she reads what Photoprint asks for, and presses Deny. Having signed in is not the same as having allowed something: these are two questions, and she answers each of them.`,
    short: `${shortly} Then she reads what Photoprint asks for, and presses Deny.`,
    when: { prompt: ['default'], consent: ['denied'] },
  },
]
