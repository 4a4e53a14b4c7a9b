/** What an API said when it refused a token, in whatever was pasted: a `WWW-Authenticate` header, alone or in a log line. */

/** RFC 9110 §11.6.1 and RFC 6750 §3: a scheme, and what it says by name. */
export type Challenge = {
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
  const found = [...readable.matchAll(/\b(Bearer|DPoP)\s+(?=[a-z_]+\s*=\s*["\w])/gi)].map((match, at, all) =>
    challenge(match[1] ?? '', readable.slice(match.index + match[0].length, all[at + 1]?.index)),
  )
  const alone = found.length === 0 && /\berror_description\s*=|\berror\s*=\s*"?invalid_token/.test(readable)
  const told = alone ? [challenge('Bearer', readable)] : found
  return told.filter(({ error, scope }) => error !== null || scope !== null)
}

function challenge(scheme: string, text: string): Challenge {
  const error = parameter(text, 'error')
  const description = parameter(text, 'error_description')
  const about = topics.find(([words]) => words.test(description ?? ''))?.[1]
  return { scheme, error, description, scope: parameter(text, 'scope'), about: about ?? topicOf[error ?? ''] ?? null }
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
