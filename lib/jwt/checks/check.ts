/** What is asked of a token, check by check. Types only: `judge.ts` does it. */

export const checkNames = [
  'charset',
  'structure',
  'algorithm',
  'key',
  'signature',
  'decryption',
  'typ',
  'iss',
  'aud',
  'exp',
  'nbf',
  'crit',
] as const
export type CheckName = (typeof checkNames)[number]

export type CheckResult = 'passed' | 'failed' | 'not checked'

/** What the reader expects of a token. `null`: nothing was said, so it is not checked. */
export type Expectations = {
  /** `null`: those that fit the key. */
  readonly algorithms: readonly string[] | null
  readonly typ: string | null
  readonly iss: string | null
  readonly aud: string | null
  /** How far clocks may differ, in seconds. */
  readonly leeway: number
  /** `jws`: any signed content will do, and it need not be a JWT (RFC 7519 §3). */
  readonly content: 'jwt' | 'jws'
}

export const noExpectations: Expectations = {
  algorithms: null,
  typ: null,
  iss: null,
  aud: null,
  leeway: 0,
  content: 'jwt',
}

/** Why a check ended as it did. The sentence for each is in content/words/bench-checks.ts. */
export type CheckCode =
  | 'charset-ok'
  | 'charset-bad'
  /** Many decoders pass over it, and read the same bytes. */
  | 'charset-respelled'
  | 'structure-ok'
  | 'structure-any'
  | 'structure-json'
  | 'structure-nested'
  | 'structure-bad'
  | 'structure-duplicate'
  | 'structure-two-forms'
  | 'structure-shared-member'
  | 'structure-replicated'
  | 'structure-disclosure'
  | 'structure-unknown'
  | 'structure-no-jwt'
  | 'structure-claim-type'
  | 'structure-detached'
  | 'alg-ok'
  | 'alg-none'
  | 'alg-missing'
  | 'alg-not-allowed'
  | 'alg-not-for-key'
  | 'alg-unknown'
  | 'alg-other-use'
  | 'alg-registered'
  | 'alg-confused'
  | 'enc-unknown'
  | 'alg-rsa1_5'
  | 'alg-pbes2-count'
  | 'alg-no-key'
  | 'key-ok'
  | 'key-none'
  | 'key-problem'
  | 'key-name'
  | 'key-name-other'
  | 'key-purpose'
  | 'key-fault'
  | 'key-no-fit'
  | 'key-epk-curve'
  | 'key-short-secret'
  | 'key-short-rsa'
  | 'key-exponent'
  | 'key-roca'
  | 'key-twice'
  | 'key-mixed'
  | 'key-unusable'
  | 'key-not-private'
  | 'key-platform'
  | 'key-size'
  | 'signature-ok'
  | 'signature-wrong'
  | 'signature-cut-short'
  | 'signature-too-long'
  | 'signature-other-size'
  | 'signature-der'
  | 'signature-secret-read'
  | 'signature-nonce'
  | 'signature-other-key'
  | 'signature-other-alg'
  | 'signature-spelled'
  | 'signature-over'
  | 'signature-embedded'
  | 'signature-confused'
  | 'signature-secret-missing'
  | 'signature-besides'
  | 'signature-beside'
  | 'signature-detached'
  | 'signature-no-key-fits'
  | 'signature-none'
  | 'signature-empty'
  | 'signature-not-tried'
  | 'decryption-ok'
  | 'decryption-public'
  | 'decryption-wrong'
  | 'decryption-too-much'
  | 'decryption-zip'
  | 'decryption-not-tried'
  | 'decryption-secret-read'
  | 'decryption-derived'
  | 'not-asked'
  | 'claims-unread'
  | 'matches'
  | 'differs'
  | 'missing'
  | 'typ-lacks'
  | 'typ-forbids'
  | 'typ-proof'
  | 'exp-ahead'
  | 'exp-milliseconds'
  | 'exp-past'
  | 'exp-absent'
  | 'nbf-past'
  | 'nbf-ahead'
  | 'nbf-absent'
  | 'not-a-time'
  | 'time-endless'
  | 'crit-absent'
  | 'crit-understood'
  | 'crit-unknown'
  | 'crit-malformed'
  | 'crit-repeated'
  | 'crit-unprotected'
  | 'b64-false'
  | 'b64-unlisted'

/** `values`: what the sentence names. Times are NumericDates, lengths are bits. */
export type Check = {
  readonly name: CheckName
  readonly result: CheckResult
  readonly code: CheckCode
  readonly values: Readonly<Record<string, string>>
}

/** Why a check ended as it did, without its name. */
export type Cause = Pick<Check, 'code' | 'values'>

/** Some verifiers let these pass, jose among them: tests/unit/jwt/against-jose.test.ts says which and when. */
export const stricterThanMany: readonly CheckCode[] = [
  'charset-respelled',
  'structure-duplicate',
  'key-short-secret',
  'key-exponent',
  'typ-lacks',
  'time-endless',
  'crit-repeated',
  'b64-unlisted',
]

export type Judgement = {
  readonly verdict: 'Acceptable' | 'Not acceptable' | 'Not verified'
  /** The check that decided; `null` where all that were made passed. */
  readonly because: Check | null
  /** In the order of `checkNames`. A JWS has no `decryption`; a JWE has no `signature`. */
  readonly checks: readonly Check[]
  /** What was inside a JWE, where the key opened it. */
  readonly opened: string | null
}
