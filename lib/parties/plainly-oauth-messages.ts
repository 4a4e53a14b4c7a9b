/** Those errors of oauth4webapi that only their message tells apart. The first row that fits says it in our words. */
import { shown } from './shown'
import { type Members, membersOf, type Thrown } from './thrown'

type Row = readonly [pattern: RegExp, says: (found: RegExpExecArray, cause: Members) => string]

const rows: readonly Row[] = [
  // the answer and its members
  [/^failed to parse "response" body/, () => 'The body of the answer is empty, cut off, or no JSON at all.'],
  [
    /^"response" body must be a top level object/,
    (_, { body }) => `The answer is ${shown(body)}, and must be an object in JSON.`,
  ],
  [
    /^"response" body "keys" property members/,
    () => '"keys" in the answer must be a list of keys (JWK), and something else is in it.',
  ],
  [
    /^"response" body "(\w+)" property (must .+)$/,
    ([, name = '', must = ''], { body }) => memberText(name, must, body),
  ],
  // the answer that a browser brings
  [
    /^response parameter "(\w+)"(?: \(issuer\))? missing/,
    ([, name]) => `The answer carries no ${name}, and ${name} must be there.`,
  ],
  [
    /^unexpected "(\w+)" (?:\(issuer\) )?response parameter value/,
    ([, name = ''], { expected, parameters }) =>
      `${name} in the answer is ${shown(parameter(parameters, name))}, and ${shown(expected)} was expected.`,
  ],
  [
    /^"(\w+)" parameter must be provided only once/,
    ([, name]) => `${name} is there more than once, and may be there only once.`,
  ],
  [
    /does not contain a JARM response/,
    () => 'The answer carries no "response", the JWT that all of it should be in (JARM).',
  ],
  [/contains a JARM response/, () => 'The answer is a signed one (JARM), and a plain one was asked for.'],
  [/does not contain an ID Token/, () => 'The answer carries no id_token, and one was asked for.'],
  [/does not contain an Authorization Code|^no authorization code/, () => 'The answer carries no code.'],
  [/^implicit and hybrid flows/, () => 'The answer carries tokens, and a code alone was asked for.'],
  // a JWT
  [/^Invalid JWT$/, (_, cause) => `This is no JWT: ${partsOf(cause)}.`],
  [/^failed to parse JWT (\w+)/, ([, part]) => `The ${lower(part)} of the JWT is no JSON in base64url.`],
  [/^JWT (Header|Payload) must be/, ([, part]) => `The ${lower(part)} of the JWT is no object in JSON.`],
  [/^JWT "(\w+)" \(.+\) claim missing/, ([, name]) => `The JWT has no ${name}, and ${name} must be there.`],
  [
    /^unexpected JWT "(\w+)".* claim type/,
    ([, name = ''], { claims }) =>
      `${name} in the JWT is ${shown(membersOf(claims)[name])}, and must be ${kinds[name] ?? 'of another kind'}.`,
  ],
  [
    /"alg" header parameter/,
    (_, { header, expected }) =>
      `alg in the header of the JWT is ${shown(membersOf(header).alg)}, and ${shown(expected)} was expected.`,
  ],
  [
    /"typ" header parameter/,
    (_, { header }) => `typ in the header of the JWT is ${shown(membersOf(header).typ)}, and another was expected.`,
  ],
  [
    /^JWT signature verification failed/,
    () =>
      'The signature of the JWT does not fit the key. Another key made it, or the JWT was changed after it was signed.',
  ],
  [
    /"(auth_time|c_hash|s_hash)"/,
    ([, name = ''], { claims }) =>
      `${name} in the ID token is ${shown(membersOf(claims)[name])}, and that is no such value.`,
  ],
  [
    /"crit" header parameter|"crit" JWT/i,
    () => 'The header of the JWT has crit: it demands an extension that is not known here.',
  ],
  [/^JWE decryption/, () => 'The JWT is encrypted (five parts), and there is no key here to open it.'],
  // what is not supported
  [
    /token_type/,
    (_, { body }) =>
      `token_type in the answer is ${shown(membersOf(body).token_type)}, and only Bearer and DPoP are known here.`,
  ],
  [/JWS (algorithm|"alg")/, (_, { alg }) => `The algorithm ${shown(alg)} is not supported here.`],
]

/** `null` for a message that has no words here. */
export function messageText({ message, cause }: Thrown): string | null {
  for (const [pattern, says] of rows) {
    const found = pattern.exec(message)
    if (found) return says(found, typeof cause === 'string' ? { text: cause } : membersOf(cause))
  }
  return null
}

function memberText(name: string, must: string, body: unknown): string {
  const { [name]: value, error } = membersOf(body)
  const instead = error === undefined ? '' : ` It has the error ${shown(error)} instead, which is no good answer.`
  return value === undefined
    ? `The answer has no "${name}".${instead}`
    : `"${name}" in the answer is ${shown(value)}, and ${must}.`
}

function parameter(parameters: unknown, name: string): string | undefined {
  return parameters instanceof URLSearchParams ? (parameters.get(name) ?? undefined) : undefined
}

function partsOf({ text }: Members): string {
  const count = String(text ?? '').split('.').length
  return `it has ${count === 1 ? 'one part' : `${count} parts`}, and must have three`
}

function lower(text = ''): string {
  return text.toLowerCase()
}

const kinds: Readonly<Record<string, string>> = {
  exp: 'a number',
  iat: 'a number',
  nbf: 'a number',
  iss: 'a text',
  sub: 'a text',
  aud: 'a text or a list',
}
