/** What goes wrong on one key: up to four what-ifs of each flow, those that a class asks for first. */

export type Fault = {
  /** The key that plays it. */
  readonly key: '1' | '2' | '3' | '4'
  /** In two or three words. */
  readonly label: string
  /** The id of a what-if of the flow, which can be played with the settings that the flow has by itself. */
  readonly whatIf: string
}

/** In the order of the keys. */
type Row = readonly [label: string, whatIf: string]

const rows: Readonly<Record<string, readonly Row[]>> = {
  'authorization-code': [
    ['Wrong state', 'state-changed'],
    ['Code replayed', 'code-replayed'],
    ['Wrong code_verifier', 'wrong-code-verifier'],
    ['Token changed', 'access-token-jwt-changed'],
  ],
  'openid-connect': [
    ['Wrong nonce', 'nonce-of-another-sign-in'],
    ['For another client', 'id-token-for-photobook'],
    ['ID token expired', 'id-token-expired'],
    ['Stranger’s key', 'id-token-of-a-stranger'],
  ],
  logout: [
    ['Wrong state', 'logout-state-changed'],
    ['Logout replayed', 'logout-token-replayed'],
    ['For another site', 'logout-token-for-another-site'],
    ['Token changed', 'logout-token-changed'],
  ],
  'native-app': [
    ['Changed state', 'app-state-changed'],
    ['The spy is quicker', 'spy-swaps-the-code'],
    ['Another host', 'answer-to-another-host'],
    ['localhost', 'localhost-by-name'],
  ],
  'device-authorization': [
    ['Wrong user_code', 'user-code-wrong'],
    ['device_code replayed', 'device-code-used-twice'],
    ['Codes expired', 'codes-expired'],
    ['Phished', 'phished'],
  ],
  ciba: [
    ['Words differ', 'binding-message-differs'],
    ['auth_req_id replayed', 'auth-req-id-used-twice'],
    ['auth_req_id expired', 'asked-too-late'],
    ['Ada says no', 'ada-denies'],
  ],
  'client-credentials': [
    ['No secret', 'authentication-missing'],
    ['Asked twice', 'own-token-repeated'],
    ['Unknown scope', 'scope-unknown'],
    ['Foreign resource', 'resource-of-someone-else'],
  ],
  'token-exchange': [
    ['Token changed', 'subject-token-jwt-changed'],
    ['Token passed on', 'token-jwt-sent-straight-on'],
    ['Wrong token type', 'id-token-type'],
    ['More scope', 'exchange-for-more'],
  ],
  refresh: [
    ['Token changed', 'refresh-token-changed'],
    ['Refresh replayed', 'refresh-replayed'],
    ['Thief first', 'thief-first'],
    ['Grant is dead', 'grant-ended-jwt'],
  ],
  revocation: [
    ['Another client revokes', 'revoked-by-another-client'],
    ['Refresh tried after it', 'refresh-after-jwt-revocation'],
    ['A stranger asks', 'introspected-by-another-client'],
  ],
  'key-rotation': [
    ['Made-up kid', 'key-name-made-up'],
    ['Stranger’s key', 'key-of-a-stranger'],
    ['Keys out of reach', 'keys-out-of-reach'],
    ['Key replaced at once', 'key-replaced-at-once'],
  ],
  registration: [
    ['Wrong initial token', 'initial-token-changed'],
    ['Fragment in redirect_uri', 'redirect-uri-with-fragment'],
    ['Unknown grant type', 'grant-type-unknown'],
    ['Borrowed name', 'client-name-of-someone-trusted'],
  ],
  'cookie-session': [
    ['Cookie changed', 'cookie-changed'],
    ['Cookie copied', 'cookie-copied'],
    ['Cookie after sign-out', 'cookie-after-logout'],
    ['Foreign form', 'login-form-of-another-site'],
  ],
  'own-jwt': [
    ['JWT changed', 'own-jwt-changed'],
    ['alg none', 'own-jwt-unsigned'],
    ['JWT after sign-out', 'own-jwt-after-logout'],
    ['Foreign form', 'login-form-of-another-site'],
  ],
  implicit: [
    ['Wrong state', 'fragment-state-changed'],
    ['Token from history', 'token-read-from-history'],
    ['Token swapped', 'access-token-swapped'],
    ['ID token changed', 'id-token-changed'],
  ],
  password: [
    ['Wrong password', 'wrong-password'],
    ['Password used again', 'password-used-again'],
    ['Password from the log', 'password-from-the-log'],
    ['More scope', 'scope-without-asking'],
  ],
}

const keys = ['1', '2', '3', '4'] as const

/** The faults of a flow, by its id; none for a flow that has none. */
export function faultsFor(flow: string): readonly Fault[] {
  const own = Object.hasOwn(rows, flow) ? rows[flow] : undefined
  return (own ?? []).flatMap(([label, whatIf], index) => {
    const key = keys[index]
    return key === undefined ? [] : [{ key, label, whatIf }]
  })
}
