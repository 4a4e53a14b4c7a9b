/** What a header gives away: its algorithm, and where it wants its key to be looked for. */
import type { ReadToken } from '../reading/token-shape'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import type { Finding } from './finding'

type Rule = (header: JsonObject, token: ReadToken) => Finding | null

/** Every finding about the header, in the order of the rules. */
export function headerFindings(token: ReadToken): Finding[] {
  const { header } = token
  return header ? rules.flatMap((rule) => rule(header, token) ?? []) : []
}

function at(name: string): Finding['member'] {
  return { part: 'header', name }
}

const rules: readonly Rule[] = [
  ({ alg }, { form }) => (form === 'unsecured' ? found('alg-none', 'danger', 'alg', alg) : null),

  // RFC 8725 §3.10: "kid" is looked up somewhere before anything is verified.
  ({ kid }) => (typeof kid === 'string' && isPath(kid) ? found('kid-path', 'danger', 'kid', kid) : null),
  ({ kid }) => (typeof kid === 'string' && isSql(kid) ? found('kid-sql', 'danger', 'kid', kid) : null),

  ...(['jku', 'x5u'] as const).map(
    (name): Rule =>
      (header) =>
        header[name] === undefined ? null : found('key-address', 'caution', name, header[name]),
  ),
  ...(['jwk', 'x5c'] as const).map(
    (name): Rule =>
      (header) =>
        // RFC 9449 §4.2 wants the key in the header of a DPoP proof.
        header[name] === undefined || header.typ === 'dpop+jwt' ? null : found('key-inside', 'caution', name, name),
  ),

  // RFC 9864 deprecates it: it does not say which curve.
  ({ alg }) => (alg === 'EdDSA' ? found('deprecated-alg', 'note', 'alg', alg) : null),
  ({ alg }) => (alg === 'RSA1_5' ? found('refused-alg', 'danger', 'alg', alg) : null),
  // RFC 8725bis §3.13: "Rejecting inputs with a p2c (PBES2 Count) value larger than double the recommended OWASP value
  // is RECOMMENDED", which is 600,000.
  ({ p2c }) => (typeof p2c === 'number' && p2c > 1_200_000 ? found('many-rounds', 'danger', 'p2c', p2c) : null),
  ({ zip }) => (zip === undefined ? null : found('compressed', 'caution', 'zip', zip)),
]

function found(code: Finding['code'], weight: Finding['weight'], name: string, value: unknown): Finding {
  return { code, weight, member: at(name), values: { name, value: textOf(value).slice(0, 100) } }
}

function isPath(kid: string): boolean {
  return /\.\.[/\\]|^[/\\]|^[a-z]:\\|%2e%2e|%2f|\0/i.test(kid)
}

function isSql(kid: string): boolean {
  return /['"`]\s*(?:;|--|#|or\b|and\b|union\b)|\bunion\s+(?:all\s+)?select\b|;\s*(?:drop|select|insert|update|delete)\b/i.test(
    kid,
  )
}
