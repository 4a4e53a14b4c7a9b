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
  letsTheHeaderChoose: {
    label: 'letsTheHeaderChoose',
    effect: 'The API checks with the algorithm that the header names, whatever its key is for.',
  },
  keepsTheKeyAsJwk: {
    label: 'keepsTheKeyAsJwk',
    effect: 'The same, but the API keeps the public key in another form.',
  },
  bindsTheKeyToItsAlgorithm: {
    label: 'bindsTheKeyToItsAlgorithm',
    effect: 'The API uses each key with one algorithm only.',
  },

  // weak-secret
  signsWithAWord: { label: 'signsWithAWord', effect: 'The API signs with a word that is in every list of secrets.' },
  signsWithALongText: {
    label: 'signsWithALongText',
    effect: 'The API signs with a long text that stands in a tutorial.',
  },
  signsWithRandomBytes: { label: 'signsWithRandomBytes', effect: 'The API signs with 32 random bytes.' },

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

  // device-phishing

  // consent-phishing

  // kid-path

  // kid-query

  // keys-from-anywhere

  // key-in-the-token
  takesTheKeyInTheHeader: {
    label: 'takesTheKeyInTheHeader',
    effect: 'The API checks a token with the key that stands in its header.',
  },
  alsoListsItsAlgorithms: {
    label: 'alsoListsItsAlgorithms',
    effect: 'The same, but the API lists the algorithms that it takes.',
  },
  takesAKeyOfAKnownName: {
    label: 'takesAKeyOfAKnownName',
    effect: 'The API takes the key in the header where the token names a kid that Acme ID has.',
  },
  takesPublishedKeysOnly: {
    label: 'takesPublishedKeysOnly',
    effect: 'The API takes the keys that Acme ID publishes, and no others.',
  },

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
