/** What Ada does where Photoprint asks for her password. */
import { ada } from '../story'
import type { DefaultAct } from '../types'

export const adaGivesHerPassword: DefaultAct = {
  at: 'password-page',
  label: 'Ada gives Photoprint her password',
  hint: `Her name at Acme is ${ada.login}, her password ${ada.password}.`,
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { login: ada.login, password: ada.password } },
  always: true,
}

export const adaLeaves: DefaultAct = {
  at: 'prints-page',
  label: 'Ada signs out of Photoprint',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: {} },
}
