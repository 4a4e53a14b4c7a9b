/** What a client looked at before it believed an ID token, check by check (OpenID Connect Core §3.1.3.7). The library has judged by then: these are its checks with the values that it saw. */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { type Note, remark } from '../note'
import { maxAge } from './authorization-options'
import type { ClientConfig } from './state'

type Seen = {
  readonly claims: Readonly<Record<string, unknown>>
  readonly alg: string
  readonly client: string
  readonly limit: number | null
  /** Seconds since 1970. */
  readonly now: number
}

type Check = readonly [name: string, says: (seen: Seen) => string | null]

const checks: readonly Check[] = [
  ['alg', ({ alg, client }) => `alg is ${alg}, the one algorithm that ${client} takes.`],
  ['iss', ({ claims, client }) => `iss is ${claims.iss}, the server that ${client} asked.`],
  ['aud', ({ claims, client }) => `aud is ${claims.aud}: the token is meant for ${client}.`],
  ['azp', ({ claims, client }) => (claims.azp === undefined ? null : `azp is ${claims.azp}: that is ${client}.`)],
  ['exp', ({ claims, now }) => `exp is ${claims.exp}: good for another ${seconds(Number(claims.exp) - now)}.`],
  ['iat', ({ claims, now }) => `iat is ${claims.iat}: made ${seconds(now - Number(claims.iat))} ago.`],
  [
    'nonce',
    ({ claims, client }) =>
      claims.nonce === undefined ? null : `nonce is ${claims.nonce}, the one that ${client} sent.`,
  ],
  [
    'auth_time',
    ({ claims, now, limit }) =>
      limit === null
        ? null
        : `auth_time is ${claims.auth_time}: signed in ${seconds(now - Number(claims.auth_time))} ago. max_age allows ${limit}.`,
  ],
]

function seconds(count: number): string {
  return count === 1 ? '1 second' : `${count} seconds`
}

/** One note for each claim that was looked at. `now` in milliseconds since 1970. */
export function idTokenChecks(token: string, { client_name, settings }: ClientConfig, now: number): Note[] {
  const seen: Seen = {
    claims: decodeJwt(token),
    alg: String(decodeProtectedHeader(token).alg),
    client: client_name,
    limit: settings.maxAge === 'on' ? maxAge : null,
    now: Math.floor(now / 1000),
  }
  return checks.flatMap(([name, says]) => {
    const text = says(seen)
    return text === null ? [] : [remark(`id_token.${name}`, text)]
  })
}

/** The last check, once the keys have come. */
export function signatureCheck(token: string): Note {
  const { kid } = decodeProtectedHeader(token)
  return remark('id_token.signature', `The signature fits the key "${kid}", which Acme ID publishes.`)
}

/** OpenID Connect Core §3.3.2.11: where a code came along with it. */
export function codeHashCheck(token: string): Note {
  return remark('id_token.c_hash', `c_hash is ${decodeJwt(token).c_hash}: the code that came along hashes to it.`)
}
