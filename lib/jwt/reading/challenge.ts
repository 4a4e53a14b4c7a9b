/** What an API or an authorization server answered, in whatever was pasted: a `WWW-Authenticate` header, or the body of an error, alone or in a log line. */

/** RFC 9110 §11.6.1 and RFC 6750 §3: a scheme, and what it says by name. RFC 6749 §5.2: the same in the body. */
export type Challenge = {
  /** Empty for a body. */
  readonly scheme: string
  /** `invalid_token`; `null` where the API only asks for a token. */
  readonly error: string | null
  readonly description: string | null
  readonly scope: string | null
  /** The check that the description speaks of, as far as its words tell. */
  readonly about: Topic | null
}

export type Topic = 'aud' | 'iss' | 'exp' | 'nbf' | 'signature' | 'key' | 'typ' | 'scope'

/** Longer texts are tokens or files, and no challenge is that far down in them. */
const longest = 20_000

/** Each once, in the order of the text. */
export function challengesIn(text: string): readonly Challenge[] {
  const readable = text.slice(0, longest).replaceAll('\\"', '"')
  const told = [...headersIn(readable), ...bodiesIn(readable)].filter(
    ({ error, scope }) => error !== null || scope !== null,
  )
  return told.filter((each, at) => told.findIndex((other) => isSame(each, other)) === at)
}

function isSame(one: Challenge, other: Challenge): boolean {
  return one.error === other.error && one.description === other.description && one.scope === other.scope
}

function headersIn(readable: string): readonly Challenge[] {
  const found = [...readable.matchAll(/\b(Bearer|DPoP)\s+(?=[a-z_]+\s*=\s*["\w])/gi)].map((match, at, all) =>
    challenge(match[1] ?? '', readable.slice(match.index + match[0].length, all[at + 1]?.index)),
  )
  const alone = found.length === 0 && /\berror_description\s*=|\berror\s*=\s*"?invalid_token/.test(readable)
  return alone ? [challenge('Bearer', readable)] : found
}

/** RFC 6749 §5.2: `error` is one of a few words, and a sentence may stand beside it. */
function bodiesIn(text: string): readonly Challenge[] {
  return [...text.matchAll(/"error"\s*:\s*"([a-z]+(?:_[a-z]+)+)"/g)].map(({ 1: error = '' }) => {
    const description = /"error_description"\s*:\s*"([^"\n]*)"/.exec(text)?.[1] ?? null
    return { scheme: '', error, description, scope: null, about: aboutOf(error, description) }
  })
}

/** An error and no token: somebody pasted that alone. Claims have no such words, and tokens no blanks. */
export function isErrorAlone(text: string): boolean {
  const start = text.slice(0, longest).trim()
  const isJson = /^[{[]/.test(start)
  const isSaid = isJson ? /"(?:message|error|errors|detail)"\s*:/.test(start) : /\S\s+\S/.test(start)
  return isSaid && errorWords.test(start) && !/(?<![\w-])[\w-]{16,}\.[\w-]{2,}\.[\w-]*/.test(start)
}

const errorWords =
  /\b(?:invalid|expired|unauthori[sz]ed|denied|malformed|missing|fail(?:ed|s|ure)|mismatch|rejected|unexpected|incorrect|wrong|not valid|not allowed|does(?: not|n.t) match|exception|IDX\d{5}|ERR_J\w+)\b/i

function challenge(scheme: string, text: string): Challenge {
  const error = parameter(text, 'error')
  const description = parameter(text, 'error_description')
  return { scheme, error, description, scope: parameter(text, 'scope'), about: aboutOf(error, description) }
}

function aboutOf(error: string | null, description: string | null): Topic | null {
  return topics.find(([words]) => words.test(description ?? ''))?.[1] ?? topicOf[error ?? ''] ?? null
}

/** RFC 9110 §5.6.2 and §5.6.4: a token, or a text in quotes. */
function parameter(text: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s,;?&])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s,;"'&]+))`, 'i').exec(text)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null
}

/** What libraries of several languages say, by the words that they have in common. */
const topics: readonly (readonly [RegExp, Topic])[] = [
  [/audience|\baud\b/i, 'aud'],
  [/issuer|\biss\b/i, 'iss'],
  [/not (?:yet )?(?:valid|active) (?:yet|before)|not yet|\bnbf\b|too early/i, 'nbf'],
  [/expir|\bexp\b|lifetime/i, 'exp'],
  [/signature key|signing key|\bkid\b|\bjwks?\b|no matching key/i, 'key'],
  [/signature|signed/i, 'signature'],
  [/\btyp\b|token type/i, 'typ'],
  [/scope/i, 'scope'],
]

const topicOf: Readonly<Record<string, Topic>> = { insufficient_scope: 'scope' }
