/** What each code does that a lab can run. */
import type { Settings } from '../../../lib/world/settings'
import type { SettingWords } from '../../types'

type Words = SettingWords['values'][string]

const guards: Readonly<Record<Settings['guard'], Words>> = {
  right: { label: 'as it should be', effect: 'Every party checks what it has to check.' },

  // readable-payload
  writesTheCardDown: {
    label: 'writesTheCardDown',
    effect: 'Acme ID writes the number of Ada’s card into her access tokens.',
  },
  codesTheCardOnceMore: {
    label: 'codesTheCardOnceMore',
    effect: 'Acme ID writes the card into the token in base64.',
  },
  leavesTheCardOut: {
    label: 'leavesTheCardOut',
    effect: 'Acme ID keeps the card to itself.',
  },

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

  // code-interception

  // loose-redirect

  // code-replay

  // wrong-audience

  // id-token-as-key

  // token-substitution

  // outlives-sign-out

  // refresh-theft
  takesItAgainAndAgain: {
    label: 'takesItAgainAndAgain',
    effect: 'A refresh token works again and again, whoever brings it.',
  },
  rotatesWhenItIsOld: {
    label: 'rotatesWhenItIsOld',
    effect: 'A refresh token is replaced once most of its life is over.',
  },
  rotatesForPublicClients: {
    label: 'rotatesForPublicClients',
    effect: 'A refresh token of a client without a secret works once.',
  },

  // stolen-bearer
  asksForNoProof: { label: 'asksForNoProof', effect: 'The API takes a token from whoever brings it.' },
  asksForAnyProof: {
    label: 'asksForAnyProof',
    effect: 'The API wants a proof along with the token, by whatever key.',
  },
  comparesTheKey: {
    label: 'comparesTheKey',
    effect: 'The API wants a proof by the key that the token is bound to.',
  },
  takesEachProofOnce: {
    label: 'takesEachProofOnce',
    effect: 'The API wants a proof by the right key, and takes none a second time.',
  },

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
