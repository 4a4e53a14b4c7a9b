/** What Ada does in most flows. */
import { ada } from '../story'
import type { DefaultAct } from '../types'

/** The link on Photoprint's home page. */
export const adaClicks = {
  label: 'Ada clicks “Print my photos from Acme”',
  party: 'browser',
  act: { kind: 'follow', href: '/print' },
} as const

/** She begins at Photoprint, whether its page was open already or has just come. */
export const adaStarts: readonly DefaultAct[] = [
  { at: 'start', ...adaClicks },
  { at: 'client-home-page', ...adaClicks },
]

export const adaSignsIn: DefaultAct = {
  at: 'sign-in-page',
  label: 'Ada signs in',
  hint: `Her name here is ${ada.login}, her password ${ada.password}.`,
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { login: ada.login, password: ada.password } },
  always: true,
}

export const adaAllows: DefaultAct = {
  at: 'consent-page',
  label: 'Ada presses Allow',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { decision: 'allow' } },
  always: true,
}

/** An answer in a form (OAuth 2.0 Form Post Response Mode §2), with an ID token or with a code alone. */
export const pagePostsItsForm: DefaultAct = {
  at: 'form-post-page',
  label: 'The page sends its form off by itself',
  hint: 'Press Continue, as a script of the page would do at once.',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: {} },
  always: true,
}

/** A little more than an hour: an access token that was issued before is no good any more. */
export const overAnHour = { kind: 'wait', seconds: 61 * 60 } as const

/** Ada is away for as long as an access token is good, and then comes back. */
export const adaComesBack: readonly DefaultAct[] = [
  { at: 'photos-page', label: 'An hour passes', party: 'browser', act: overAnHour },
  {
    at: 'photos-page',
    label: 'Ada looks at her photos again',
    party: 'browser',
    act: { kind: 'follow', href: '/photos' },
  },
]

export const adaDisconnects: DefaultAct = {
  at: 'photos-page',
  label: 'Ada presses “Disconnect”',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: {} },
}
