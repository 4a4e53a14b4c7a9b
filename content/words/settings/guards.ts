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

  // device-phishing

  // consent-phishing

  // kid-path
  opensTheFileOfThatName: {
    label: 'opensTheFileOfThatName',
    effect: 'The API opens the file whose name stands in the token.',
  },
  takesDotsOutOnce: {
    label: 'takesDotsOutOnce',
    effect: 'The API takes each "../" out of the name, once, and opens the file.',
  },
  refusesAnEmptyKey: {
    label: 'refusesAnEmptyKey',
    effect: 'The API opens the file whose name stands in the token, and refuses an empty one.',
  },
  looksUpTheName: { label: 'looksUpTheName', effect: 'The API looks the name up among the keys that it has.' },

  // kid-query
  writesTheNameIntoTheQuery: {
    label: 'writesTheNameIntoTheQuery',
    effect: 'The API writes the name of the key into the text of its query.',
  },
  putsBackslashes: {
    label: 'putsBackslashes',
    effect: 'The API puts a backslash before each quote, and writes the name into its query.',
  },
  refusesTheWordUnion: {
    label: 'refusesTheWordUnion',
    effect: 'The API refuses names with the word UNION in them, written so and not otherwise.',
  },
  bindsTheName: {
    label: 'bindsTheName',
    effect: 'The API hands the name to the database beside the query, as a value.',
  },

  // keys-from-anywhere
  followsTheToken: { label: 'followsTheToken', effect: 'The API gets the keys from the address that the token names.' },
  looksAtTheBeginning: {
    label: 'looksAtTheBeginning',
    effect: 'The API goes where the token says, if the address begins like that of Acme ID.',
  },
  looksForTheHost: {
    label: 'looksForTheHost',
    effect: 'The API goes where the token says, if the host of Acme ID stands in the address.',
  },
  asksAcmeIdAlone: {
    label: 'asksAcmeIdAlone',
    effect: 'The API gets the keys from the address that it was set up with.',
  },

  // key-in-the-token

  // two-readings
  readsItTwice: { label: 'readsItTwice', effect: 'The API checks what stands last, and reads what stands first.' },
  refusesFiveParts: {
    label: 'refusesFiveParts',
    effect: 'The API refuses a text of five parts, and reads the others twice.',
  },
  checksWhatItReads: {
    label: 'checksWhatItReads',
    effect: 'The API checks one text, and holds the claims of another against the rules.',
  },
  usesWhatWasVerified: {
    label: 'usesWhatWasVerified',
    effect: 'The API checks the whole text, and uses what that check gives back.',
  },

  // crossed-tokens

  // no-expiry

  // scope-upgrade

  // costly-password

  // wrong-issuer
}

export const guardSettings = { guard: { label: 'Code in question', values: guards } }
