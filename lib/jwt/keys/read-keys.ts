/** Finds out what was given as a key: a JWK, a JWK Set, PEM, a shared secret, or one of the many other forms that keys have. Loads no cryptography. */
import { readBare } from './bare-keys'
import { type Found, foundIn, given, problem, type ReadKeys, withNote } from './given'
import { readJson, readJsonInText } from './json-keys'
import { readNoKey, readPrinted } from './no-keys'
import { readNumberLines } from './number-lines'
import { readOpenSsh } from './openssh'
import { isPem, readPem } from './pem'
import { type SecretEncoding, secretIn, unquoted } from './secrets'
import { readXml } from './xml-keys'

export type { KeysProblem, ReadKeys } from './given'
export type { SecretEncoding } from './secrets'

type Reader = (text: string, depth: number) => ReadKeys | null

/** What says itself what it is. None of it is ever taken for a secret, unless the reader says that it is one. */
const marked: readonly Reader[] = [
  readPrinted,
  (text) => (text.length > longest && !/^[{[]/.test(text) ? problem('too-long') : null),
  (text) => (isPem(text) && !/^[{[]/.test(text) ? readPem(text) : null),
  (text) => (/^[{[]/.test(text) ? jsonOrPem(text) : null),
  quoted,
  percentCoded,
  readXml,
  readOpenSsh,
  (text) => readJsonInText(text, innerKeys),
]

/** What can be told only by what is in it: where the reader says how a secret is written, it is one. */
const unmarked: readonly Reader[] = [
  readNoKey,
  (text) => readBare(text, again),
  codedPem,
  readNumberLines,
  bareInText,
  variable,
]

/** All the authorities that a browser trusts take half of it. JSON has a limit of its own. */
const longest = 400_000

/** Any text has an answer, and the first reader that knows it gives it. */
export function readKeys(text: string, encoding: SecretEncoding): ReadKeys {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (trimmed === '') return { type: 'none' }
  if (encoding === 'literal') return secretIn.literal(text)
  const read = firstOf([...marked, ...(encoding === 'text' ? unmarked : [])], seen(trimmed), 0)
  const keys = read ?? secretOf(encoding === 'text' ? text : trimmed, encoding)
  if (keys.type === 'secret' && keys.text !== text) return { ...keys, whole: text }
  return keys.type === 'problem' && text.length <= longest ? { ...keys, text } : keys
}

/** Without characters that nobody sees, which web pages put into what is copied from them. A secret keeps them. */
function seen(text: string): string {
  return text.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replaceAll('\u00a0', ' ')
}

function secretOf(text: string, encoding: SecretEncoding): ReadKeys {
  const secret = secretIn[encoding](text)
  return /^\s*[{[]/.test(text) ? withNote(secret, 'json-secret') : secret
}

function firstOf(readers: readonly Reader[], text: string, depth: number): ReadKeys | null {
  for (const reader of readers) {
    const read = reader(text, depth)
    if (read) return read
  }
  return null
}

/** An object of JavaScript is no JSON, and the PEM in it is PEM. */
function jsonOrPem(text: string): ReadKeys | null {
  const json = readJson(text, innerKeys)
  const pem = json?.type === 'problem' && isPem(text) ? readPem(text) : json
  return pem?.type === 'problem' ? json : pem
}

const deepest = 3

function again(text: string, depth = 1): ReadKeys | null {
  return depth > deepest ? null : firstOf([...marked, ...unmarked], text, depth)
}

/** A text in JSON: the keys that it is. */
function innerKeys(text: string): readonly Found[] {
  const read = isPem(text) ? readPem(text) : readBare(text, (inside) => again(inside, deepest))
  return read ? foundIn(read) : []
}

/** Kubernetes keeps keys in base64: PEM that was coded begins so, wherever it stands. */
function codedPem(text: string, depth: number): ReadKeys | null {
  const coded = [...text.matchAll(/LS0tLS1CRUdJTi[A-Za-z0-9+/]{20,}={0,2}/g)].map(([each]) => atob(withoutRest(each)))
  if (coded.length === 0 || coded[0] === text || depth > deepest) return null
  return withNote(readPem(coded.join('\n')), 'base64-text', { coding: 'base64' })
}

/** Keycloak shows a key as base64 without its lines, and settings have it behind a name. */
function bareInText(text: string): ReadKeys | null {
  const found = text.match(/(?<![A-Za-z0-9+/])MI[A-Za-z0-9+/]{80,}={0,2}/g) ?? []
  const keys = found.slice(0, 20).flatMap((each) => foundIn(readBare(each, () => null) ?? { type: 'none' }))
  return keys.length === 0 ? null : withNote(given(keys), 'in-text')
}

/** JSON as an address carries it. */
function percentCoded(text: string, depth: number): ReadKeys | null {
  if (!/^(?:%7B|%5B)/i.test(text) || depth > deepest) return null
  try {
    return again(decodeURIComponent(text), depth + 1)
  } catch {
    return null
  }
}

/** As much of it as is base64 by its length. */
function withoutRest(base64: string): string {
  const plain = base64.replace(/={1,2}$/, '')
  return plain.length % 4 === 1 ? plain.slice(0, -1) : plain
}

/** JSON as a string of JSON, or in the quotes of an environment file. */
function quoted(text: string, depth: number): ReadKeys | null {
  const inside = /^(["'`])\s*\\?[{[<]/.test(text) ? unquoted(text) : null
  if (inside === null || inside === text || depth > deepest) return null
  return again(inside, depth + 1) ?? again(inside.replaceAll('\\"', '"').replaceAll('\\n', '\n'), depth + 1)
}

const assignments: readonly RegExp[] = [
  /^(?:export |set |ENV |const )?\s{0,9}([A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,9})\s{0,9}(?:=|: )\s{0,9}(\S[\s\S]{7,})$/,
  /^(?:export |const |let |var |\$env:)?\s{0,9}([\w.-]{0,40}(?:secret|key|jwks?|pem|cert)[\w.-]{0,40})\s{0,9}(?:=|: )\s{0,9}(\S[\s\S]{7,})$/i,
]

/** A line of an environment file or of a configuration: what stands behind the name. */
function variable(text: string, depth: number): ReadKeys | null {
  const found = assignments.map((each) => each.exec(lineOf(text))).find(Boolean)
  if (!found || depth > deepest) return null
  const [, name = '', value = ''] = found
  const inside = unquoted(value.replace(/;$/, ''))
  return withNote(again(inside, depth + 1) ?? secretIn.text(inside), 'env', { name })
}

/** Of a whole file the line that has the key. */
function lineOf(text: string): string {
  const lines = text.split('\n').filter((line) => /^\s*[^\s#]/.test(line))
  const isFile = lines.length > 1 && lines.every((line) => /^[\s\w.-]{1,80}[=:]/.test(line))
  return isFile ? (lines.find((line) => /secret|key|jwt/i.test(line.split(/[=:]/, 1)[0] ?? ''))?.trim() ?? '') : text
}
