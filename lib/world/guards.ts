/**
 * The guards of the labs: named functions, one of which runs at the place of code that a lab is about. The first of
 * each lab is the one with the hole in it. What each does stands in the folders `guards` of the parties.
 */
export const labGuards = {
  'readable-payload': ['writesTheCardDown', 'codesTheCardOnceMore', 'leavesTheCardOut'],

  'alg-none': ['believesTheHeader', 'refusesTheWordNone', 'onlyDecodes', 'listsItsAlgorithms'],

  'key-confusion': ['letsTheHeaderChoose', 'keepsTheKeyAsJwk', 'bindsTheKeyToItsAlgorithm'],

  'weak-secret': ['signsWithAWord', 'signsWithALongText', 'signsWithRandomBytes'],

  'login-csrf': ['skipStateCheck', 'wantsAState', 'comparesState'],

  'code-interception': ['keepsNoVerifier', 'keepsOneVerifierForAll', 'keepsAVerifier'],

  'loose-redirect': ['comparesTheBeginning', 'comparesTheHost', 'comparesAllOfIt'],

  'code-replay': ['leavesTheCodeGood', 'marksTheCodeUsed'],

  'wrong-audience': ['signatureIsEnough', 'knowsItsClients', 'namesItself'],

  'id-token-as-key': ['believesWhoeverSigned', 'wantsTheUsualClaims', 'takesItsClientsToo', 'wantsAnAccessToken'],

  'token-substitution': ['believesUserInfo', 'comparesTheSub', 'wantsAnIdTokenOfItsApp'],

  'outlives-sign-out': ['issuesTickets', 'issuesStubs'],

  'refresh-theft': ['takesItAgainAndAgain', 'rotatesWhenItIsOld', 'rotatesForPublicClients'],

  'stolen-bearer': ['asksForNoProof', 'asksForAnyProof', 'comparesTheKey', 'takesEachProofOnce'],

  'mix-up': ['skipIssCheck', 'knowsTheIss', 'comparesIss'],

  'pkce-downgrade': ['checksWhatWasBound', 'wantsAVerifier', 'wantsBothOrNeither', 'wantsAChallenge'],

  'device-phishing': ['confirmsByItself', 'asksAfterALink', 'asksThePerson'],

  'consent-phishing': ['asksForWhoeverRegistered', 'namesTheHost', 'refusesNamesInUse', 'asksForWhomItHasChecked'],

  'kid-path': ['opensTheFileOfThatName', 'takesDotsOutOnce', 'refusesAnEmptyKey', 'looksUpTheName'],

  'kid-query': ['writesTheNameIntoTheQuery', 'putsBackslashes', 'refusesTheWordUnion', 'bindsTheName'],

  'keys-from-anywhere': ['followsTheToken', 'looksAtTheBeginning', 'looksForTheHost', 'asksAcmeIdAlone'],

  'key-in-the-token': [
    'takesTheKeyInTheHeader',
    'alsoListsItsAlgorithms',
    'takesAKeyOfAKnownName',
    'takesPublishedKeysOnly',
  ],

  'two-readings': ['readsItTwice', 'refusesFiveParts', 'checksWhatItReads', 'usesWhatWasVerified'],

  'crossed-tokens': ['takesWhateverIsSigned', 'refusesIdTokens', 'refusesLogoutTokens', 'namesTheType'],

  'no-expiry': ['neverLooksAtTheTime', 'takesSecondsForMilliseconds', 'looksAtTheTime'],

  'scope-upgrade': ['anyTokenWillDo', 'looksWhomItIsFor', 'trustsPhotoprint', 'looksForTheScope'],

  'costly-password': ['countsAsTold', 'refusesLongTokens', 'countsToTenMillion', 'countsToTenThousand'],

  'wrong-issuer': ['takesAnyKeyItHas', 'comparesIssOnly', 'takesAcmeIdOnly', 'takesKeysOfTheIssuer'],
} as const

/** The same of the labs in which a fault is to be found. */
const faultGuards = {
  'somebody-elses-photos': ['takesTheLastSession', 'looksForAnyCookie', 'findsTheSessionByItsCookie'],

  'back-after-sign-out': ['leavesTheSession', 'forgetsWhatWasBegun', 'endsTheSession'],
} as const

type LabGuards = typeof labGuards
type FaultGuards = typeof faultGuards

/** The id of an attack lab. */
export type LabId = keyof LabGuards

/** The name of a function that runs at the place of code that a lab is about. */
export type Guard = LabGuards[LabId][number] | FaultGuards[keyof FaultGuards][number]

export const guardNames: readonly Guard[] = [...Object.values(labGuards), ...Object.values(faultGuards)].flat()
