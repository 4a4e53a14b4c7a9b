/** What each code does that a lab can run. */
import type { Settings } from '../../../lib/world/settings'
import type { SettingWords } from '../../types'

type Words = SettingWords['values'][string]

const guards: Readonly<Record<Settings['guard'], Words>> = {
  right: { label: 'as it should be', effect: 'Every party checks what it has to check.' },

  // readable-payload

  // alg-none
  believesTheHeader: { label: 'believesTheHeader', effect: 'The API does what the header of the token says.' },
  refusesTheWordNone: {
    label: 'refusesTheWordNone',
    effect: 'The API refuses alg "none", written so and not otherwise.',
  },
  listsItsAlgorithms: {
    label: 'listsItsAlgorithms',
    effect: 'The API takes the algorithms that it lists, and no others.',
  },

  // key-confusion

  // weak-secret

  // login-csrf
  skipStateCheck: { label: 'skipStateCheck', effect: 'Photoprint compares state with nothing.' },
  wantsAState: { label: 'wantsAState', effect: 'Photoprint wants a state, and compares it with nothing.' },
  comparesState: { label: 'comparesState', effect: 'Photoprint compares state with the one that it sent.' },

  // code-interception
  keepsNoVerifier: { label: 'keepsNoVerifier', effect: 'Photoprint begins a sign-in without a code_verifier.' },
  keepsOneVerifierForAll: {
    label: 'keepsOneVerifierForAll',
    effect: 'Photoprint has one code_verifier, and uses it in every sign-in.',
  },
  keepsAVerifier: { label: 'keepsAVerifier', effect: 'Photoprint makes a code_verifier of its own for each sign-in.' },

  // loose-redirect
  comparesTheBeginning: {
    label: 'comparesTheBeginning',
    effect: 'Acme ID takes every redirect_uri that begins like a registered one.',
  },
  comparesTheHost: {
    label: 'comparesTheHost',
    effect: 'Acme ID takes every redirect_uri on the host of a registered one.',
  },
  comparesAllOfIt: {
    label: 'comparesAllOfIt',
    effect: 'Acme ID takes a redirect_uri only if it is a registered one, letter by letter.',
  },

  // code-replay
  leavesTheCodeGood: { label: 'leavesTheCodeGood', effect: 'Acme ID takes a code as often as it comes.' },
  marksTheCodeUsed: { label: 'marksTheCodeUsed', effect: 'Acme ID marks a code as used, and refuses it from then on.' },

  // wrong-audience

  // id-token-as-key

  // token-substitution

  // outlives-sign-out

  // refresh-theft

  // stolen-bearer

  // mix-up

  // pkce-downgrade

  // device-phishing

  // consent-phishing

  // kid-path

  // kid-query

  // keys-from-anywhere

  // key-in-the-token

  // two-readings

  // crossed-tokens

  // no-expiry

  // scope-upgrade

  // costly-password

  // wrong-issuer
}

export const guardSettings = { guard: { label: 'Code in question', values: guards } }
