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
  onlyDecodes: { label: 'onlyDecodes', effect: 'The API reads a token, and checks nothing in it.' },
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
  signatureIsEnough: {
    label: 'signatureIsEnough',
    effect: 'The API takes every access token that Acme ID has signed.',
  },
  knowsItsClients: { label: 'knowsItsClients', effect: 'The API looks which app the token was issued to.' },
  namesItself: { label: 'namesItself', effect: 'The API takes tokens whose aud names it, and no others.' },

  // id-token-as-key
  believesWhoeverSigned: {
    label: 'believesWhoeverSigned',
    effect: 'The API takes every token that Acme ID has signed.',
  },
  wantsTheUsualClaims: { label: 'wantsTheUsualClaims', effect: 'The API wants exp, iat and sub in a token.' },
  takesItsClientsToo: { label: 'takesItsClientsToo', effect: 'The API takes tokens for itself and for Photoprint.' },
  wantsAnAccessToken: {
    label: 'wantsAnAccessToken',
    effect: 'The API takes access tokens that are for it, and nothing else.',
  },

  // token-substitution
  believesUserInfo: {
    label: 'believesUserInfo',
    effect: 'Photobook signs in whomever UserInfo speaks of, whatever token it was shown.',
  },
  comparesTheSub: {
    label: 'comparesTheSub',
    effect: 'Photobook wants an ID token about the same person, and does not check it.',
  },
  wantsAnIdTokenOfItsApp: {
    label: 'wantsAnIdTokenOfItsApp',
    effect: 'Photobook wants an ID token that Acme ID has signed for its own app.',
  },

  // outlives-sign-out
  issuesTickets: { label: 'issuesTickets', effect: 'Acme ID issues JWTs for the Photo API, which asks nobody.' },
  issuesStubs: {
    label: 'issuesStubs',
    effect: 'Acme ID issues opaque tokens for the Photo API, which has to ask.',
  },

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
  skipIssCheck: { label: 'skipIssCheck', effect: 'Photoprint does not look which server has answered.' },
  knowsTheIss: { label: 'knowsTheIss', effect: 'Photoprint takes answers of every server that it knows.' },
  comparesIss: {
    label: 'comparesIss',
    effect: 'Photoprint takes answers of the server that it asked, and of no other.',
  },

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
  confirmsByItself: {
    label: 'confirmsByItself',
    effect: 'Acme ID takes a device’s code for a yes, and asks nothing more about the device.',
  },
  asksAfterALink: {
    label: 'asksAfterALink',
    effect: 'Acme ID asks whether it is the right device only where the code came by a link.',
  },
  asksThePerson: {
    label: 'asksThePerson',
    effect: 'Acme ID shows the code, and asks whether it is the device in front of the person.',
  },

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
  takesWhateverIsSigned: {
    label: 'takesWhateverIsSigned',
    effect: 'The API takes every token that Acme ID has signed.',
  },
  refusesIdTokens: { label: 'refusesIdTokens', effect: 'The API refuses what it knows as an ID token.' },
  refusesLogoutTokens: { label: 'refusesLogoutTokens', effect: 'The API refuses what it knows as a logout token.' },
  namesTheType: { label: 'namesTheType', effect: 'The API takes tokens whose typ is at+jwt, and no others.' },

  // no-expiry
  neverLooksAtTheTime: { label: 'neverLooksAtTheTime', effect: 'The API does not read exp.' },
  takesSecondsForMilliseconds: {
    label: 'takesSecondsForMilliseconds',
    effect: 'The API compares exp, which counts seconds, with milliseconds.',
  },
  looksAtTheTime: { label: 'looksAtTheTime', effect: 'The API refuses a token whose exp is over, or that has none.' },

  // scope-upgrade
  anyTokenWillDo: { label: 'anyTokenWillDo', effect: 'The API gives the photos for every good token.' },
  looksWhomItIsFor: {
    label: 'looksWhomItIsFor',
    effect: 'The API gives the photos for every token that is for it.',
  },
  trustsPhotoprint: {
    label: 'trustsPhotoprint',
    effect: 'The API gives the photos to Photoprint, whatever Ada allowed.',
  },
  looksForTheScope: {
    label: 'looksForTheScope',
    effect: 'The API gives the photos where the scope says photos.read.',
  },

  // costly-password
  countsAsTold: { label: 'countsAsTold', effect: 'The API does as many rounds as the token asks for.' },
  refusesLongTokens: { label: 'refusesLongTokens', effect: 'The API refuses tokens of more than 2000 characters.' },
  countsToTenMillion: { label: 'countsToTenMillion', effect: 'The API refuses more than ten million rounds.' },
  countsToTenThousand: { label: 'countsToTenThousand', effect: 'The API refuses more than ten thousand rounds.' },

  // wrong-issuer
  takesAnyKeyItHas: {
    label: 'takesAnyKeyItHas',
    effect: 'The API trusts two issuers, and checks with the keys of both, whoever the token says it is from.',
  },
  comparesIssOnly: {
    label: 'comparesIssOnly',
    effect: 'The same, but the API takes a token only if iss names Acme ID.',
  },
  takesAcmeIdOnly: { label: 'takesAcmeIdOnly', effect: 'The API trusts Acme ID, and no other issuer any more.' },
  takesKeysOfTheIssuer: {
    label: 'takesKeysOfTheIssuer',
    effect: 'The API checks with the keys of the issuer that the token names, and no others.',
  },

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
