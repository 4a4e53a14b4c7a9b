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

  // code-interception

  // loose-redirect

  // code-replay

  // wrong-audience

  // id-token-as-key

  // token-substitution

  // outlives-sign-out

  // refresh-theft

  // stolen-bearer

  // mix-up

  // pkce-downgrade
  checksWhatWasBound: {
    label: 'checksWhatWasBound',
    effect: 'Acme ID looks at the code_verifier only where the code has a code_challenge.',
  },
  wantsAVerifier: {
    label: 'wantsAVerifier',
    effect: 'Acme ID gives no tokens to a token request without a code_verifier.',
  },
  wantsBothOrNeither: {
    label: 'wantsBothOrNeither',
    effect: 'Acme ID refuses a code_verifier for a code that has no code_challenge.',
  },
  wantsAChallenge: {
    label: 'wantsAChallenge',
    effect: 'Acme ID gives no tokens for a code that has no code_challenge.',
  },

  // device-phishing

  // consent-phishing
  asksForWhoeverRegistered: {
    label: 'asksForWhoeverRegistered',
    effect: 'Acme ID asks people about any client, by the name that it gave itself.',
  },
  namesTheHost: {
    label: 'namesTheHost',
    effect: 'Acme ID says beside the name to which host the answers go.',
  },
  refusesNamesInUse: {
    label: 'refusesNamesInUse',
    effect: 'Acme ID asks nobody about a client whose name another client has.',
  },
  asksForWhomItHasChecked: {
    label: 'asksForWhomItHasChecked',
    effect: 'Acme ID asks people only about clients that its operator has looked at.',
  },

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

  // somebody-elses-photos
  takesTheLastSession: {
    label: 'takesTheLastSession',
    effect: 'Photoprint takes whoever signed in last for whoever asks.',
  },
  looksForAnyCookie: {
    label: 'looksForAnyCookie',
    effect: 'Photoprint wants a cookie, and does not look what it says.',
  },
  findsTheSessionByItsCookie: {
    label: 'findsTheSessionByItsCookie',
    effect: 'Photoprint takes the session that the cookie of the request names.',
  },

  // back-after-sign-out
  leavesTheSession: { label: 'leavesTheSession', effect: 'Photoprint takes the cookie away, and keeps the session.' },
  forgetsWhatWasBegun: {
    label: 'forgetsWhatWasBegun',
    effect: 'Photoprint forgets what was begun in the session, and keeps the session.',
  },
  endsTheSession: { label: 'endsTheSession', effect: 'Photoprint ends the session where it is kept.' },
}

export const guardSettings = { guard: { label: 'Code in question', values: guards } }
