/**
 * The guards of the labs: named functions, one of which runs at the place of code that a lab is about. The first of
 * each lab is the one with the hole in it. What each does stands in the folders `guards` of the parties.
 */
export const labGuards = {
  'readable-payload': [],

  'alg-none': ['believesTheHeader', 'refusesTheWordNone', 'listsItsAlgorithms'],

  'key-confusion': [],

  'weak-secret': [],

  'login-csrf': [],

  'code-interception': [],

  'loose-redirect': [],

  'code-replay': [],

  'wrong-audience': [],

  'id-token-as-key': [],

  'token-substitution': [],

  'outlives-sign-out': [],

  'refresh-theft': [],

  'stolen-bearer': [],

  'mix-up': [],

  'pkce-downgrade': ['checksWhatWasBound', 'wantsAVerifier', 'wantsBothOrNeither', 'wantsAChallenge'],

  'device-phishing': [],

  'consent-phishing': ['asksForWhoeverRegistered', 'namesTheHost', 'refusesNamesInUse', 'asksForWhomItHasChecked'],

  'kid-path': [],

  'kid-query': [],

  'keys-from-anywhere': [],

  'key-in-the-token': [],

  'two-readings': [],

  'crossed-tokens': [],

  'no-expiry': [],

  'scope-upgrade': [],

  'costly-password': [],

  'wrong-issuer': [],
} as const

/** The same of the labs in which a fault is to be found. */
export const faultGuards = {
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
