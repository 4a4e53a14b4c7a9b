/** What oauth4webapi refuses, in plain words: both values of each comparison are named. A row for each of its codes. */
import { messageText } from './plainly-oauth-messages'
import { ago, seconds, shown } from './shown'
import { type Members, membersOf, type Thrown } from './thrown'

const texts: Readonly<Record<string, (error: Thrown) => string | null>> = {
  OAUTH_WWW_AUTHENTICATE_CHALLENGE: challengeText,
  OAUTH_RESPONSE_BODY_ERROR: ({ status, error, error_description }) =>
    `The answer is ${status}, with the error ${described(error, error_description)}.`,
  OAUTH_AUTHORIZATION_RESPONSE_ERROR: ({ error, error_description }) =>
    `The browser brought back the error ${described(error, error_description)}.`,
  OAUTH_RESPONSE_IS_NOT_CONFORM: ({ message, cause }) =>
    `${labelIn(message)} ${shown(membersOf(cause).status)}, and that is not the status of a good answer.`,
  OAUTH_RESPONSE_IS_NOT_JSON: ({ cause }) =>
    `The answer (${shown(membersOf(cause).status)}) has the content type ${typeOf(cause)}, where JSON was expected.`,
  OAUTH_JWT_USERINFO_EXPECTED: () => 'UserInfo was to answer with a JWT, and it did not.',
  OAUTH_HTTP_REQUEST_FORBIDDEN: ({ cause }) => `${shown(String(cause))} is no https address, so nothing is sent there.`,
  OAUTH_REQUEST_PROTOCOL_FORBIDDEN: ({ cause }) =>
    `${shown(String(cause))} is no http address, so nothing is sent there.`,
  OAUTH_MISSING_SERVER_METADATA: ({ cause }) => `The metadata names no ${membersOf(cause).attribute}.`,
  OAUTH_INVALID_SERVER_METADATA: ({ cause }) => `In the metadata, ${membersOf(cause).attribute} is no address.`,
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: ({ cause }) => claimText(membersOf(cause)),
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: ({ cause }) => attributeText(membersOf(cause)),
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: ({ cause }) => timeText(membersOf(cause)),
  OAUTH_KEY_SELECTION_FAILED: ({ cause }) => keyText(membersOf(cause)),
  OAUTH_PARSE_ERROR: messageText,
  OAUTH_INVALID_RESPONSE: messageText,
  OAUTH_INVALID_REQUEST: messageText,
  OAUTH_UNSUPPORTED_OPERATION: messageText,
}

/** `null` for what has no words here. */
export function oauthText(code: string, error: Error): string | null {
  return texts[code]?.(error as Thrown) ?? null
}

function described(error: unknown, description: unknown): string {
  return typeof description === 'string' && description !== ''
    ? `${shown(error)}: ${description.slice(0, 300).replace(/\.$/, '')}`
    : shown(error)
}

function challengeText({ status, cause }: Thrown): string {
  const [first] = Array.isArray(cause) ? (cause as { scheme: string; parameters: Members }[]) : []
  const { error, error_description } = first?.parameters ?? {}
  const scheme = first?.scheme ?? 'no scheme'
  return error
    ? `The answer is ${status}, a challenge (${scheme}) with the error ${described(error, error_description)}.`
    : `The answer is ${status}, a challenge (${scheme}) that names no error: credentials are wanted, and none were seen.`
}

function labelIn(message: string): string {
  const label = /not a conform (.+) response/.exec(message)?.[1] ?? 'server'
  return label.endsWith('Endpoint') ? `The ${label} answered` : `The answer with the ${label} is`
}

function typeOf(cause: unknown): string {
  const { headers } = membersOf(cause)
  return shown((headers instanceof Headers ? headers.get('content-type') : null) ?? undefined)
}

type Compared = { readonly claims: Members; readonly claim: string }

function claimText(cause: Members): string {
  const { claims, claim } = comparedIn(cause)
  const value = shown(claims[claim])
  if (claim === 'aud' && !('expected' in cause))
    return `aud is ${value}: that includes untrusted audiences, and there is no azp to say for whom the token is.`
  if (claim === 'c_hash' || claim === 's_hash')
    return `${claim} is ${value}, and the ${claim === 'c_hash' ? 'code' : 'state'} that came along does not hash to it.`
  return `${claim} is ${value}, and ${shown(cause.expected)} was expected.`
}

function comparedIn({ claims, claim }: Members): Compared {
  return { claims: membersOf(claims), claim: String(claim) }
}

function attributeText({ expected, body, attribute }: Members): string {
  const name = String(attribute)
  return `${name} in the answer is ${shown(membersOf(body)[name])}, and ${shown(expected)} was expected.`
}

/** RFC 7519 §4.1.4 and §4.1.5 allow some leeway; the rest is Core §3.1.3.7 and §3.3.2.11. */
function timeText(cause: Members): string {
  const { claims, claim } = comparedIn(cause)
  const moment = Number(claims[claim])
  const where = `${claim} is ${shown(claims[claim])}, ${ago(moment, Number(cause.now))}`
  const allowed = `${seconds(Number(cause.tolerance))} of leeway are allowed.`
  return (timeEnds[claim] ?? timeEnds.exp ?? ((text) => text))(where, allowed)
}

const timeEnds: Readonly<Record<string, (where: string, allowed: string) => string>> = {
  exp: (where, allowed) => `${where}: the token has expired. ${allowed}`,
  nbf: (where, allowed) => `${where}: the token is not good yet. ${allowed}`,
  iat: (where) => `${where}: a token that comes through the browser may be one hour old.`,
  auth_time: (where, allowed) => `${where}: the last authentication is longer ago than max_age allows. ${allowed}`,
}

function keyText({ header, candidates }: Members): string {
  const { kid, alg } = membersOf(header)
  const wanted = kid === undefined ? `for ${shown(alg)}` : `with kid ${shown(kid)} for ${shown(alg)}`
  const count = Array.isArray(candidates) ? candidates.length : 0
  if (count === 0) return `No published key ${wanted} is there, so the signature cannot be checked.`
  return `${count} published keys ${wanted} are there, and nothing says which of them made the signature.`
}
