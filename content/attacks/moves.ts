/** What people and Mallory do in many labs. */
import type { PartySetup } from '../../lib/world/setup'
import { adaAllows, adaClicks, adaSignsIn, pagePostsItsForm } from '../flows/acts'
import { ada, story } from '../story'
import type { DefaultAct } from '../types'
import type { Honest } from './lab'
import type { Move } from './move'

/** Mallory with a site and a browser of her own, and a copy of what stands in an old log. */
export function malloryWho(sees: Extract<PartySetup, { role: 'attacker' }>['sees'] = []): PartySetup {
  return { role: 'attacker', id: 'mallory', sees, at: 'elsewhere', browser: 'mallory-browser' }
}

/** Mallory’s own browser, with a jar of its own. */
export const mallorysBrowser: PartySetup = { role: 'browser', id: 'mallory-browser', owner: 'Mallory', opens: 'client' }

/** Ada signs in and says yes wherever she is asked, as she does every day. */
export const adaReacts: readonly DefaultAct[] = [adaSignsIn, adaAllows, pagePostsItsForm]

const malloryAccount = story.accounts.find(({ login }) => login === 'mallory') ?? ada

/** So does Mallory in a browser of hers, with an account of hers. */
export const malloryReacts: readonly DefaultAct[] = [
  {
    ...adaSignsIn,
    label: 'Mallory signs in, as herself',
    hint: `Her name here is ${malloryAccount.login}, her password ${malloryAccount.password}.`,
    party: 'mallory-browser',
    act: { kind: 'submit', form: 0, fields: { login: malloryAccount.login, password: malloryAccount.password } },
  },
  { ...adaAllows, label: 'Mallory presses Allow', party: 'mallory-browser' },
]

/** Ada prints her photos: the code flow, from the first click. */
export const adaPrints: Move = { party: 'browser', act: adaClicks.act }

/** Whoever is honest gets to the photos, whatever was mended. */
export const adaGetsHerPhotos: Honest = {
  title: 'Ada signs in, and Photoprint shows her photos',
  script: [adaPrints],
  goal: { arrives: 'photos-page', to: 'browser' },
}
