/** Keys in JSON: a JWK, a JWK Set (RFC 7517 §4 and §5), and all the other JSON that has keys somewhere inside. */
import { isObject, type JsonObject } from '../segment'
import { type Found, given, note, problem, type ReadKeys, withNote } from './given'
import { isLikeJson, jsonFault } from './json-faults'
import { secretIn } from './secrets'

/** Reads a text in the JSON that is no JSON itself: PEM, or base64. */
type Inner = (text: string) => readonly Found[]

/** `null` for a text that is no JSON and was not meant to be. */
export function readJson(text: string, inner: Inner): ReadKeys | null {
  if (text.length > longest) return problem('too-long')
  const json = parsed(text)
  if (json !== undefined) return keysIn(json, inner)
  const lines = jsonLines(text)
  if (lines) return keysIn(lines, inner)
  return isLikeJson(text) ? problem(jsonFault(text), text.slice(0, 40)) : null
}

const longest = 5_000_000

/** JSON with something before it or behind: the head of an HTTP answer, an assignment, a line of a log. */
export function readJsonInText(text: string, inner: Inner): ReadKeys | null {
  const start = text.search(/[{[]/)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1
  const json =
    start > 0 && /"(?:kty|keys|[\w-]*key[\w-]*)"|BEGIN /.test(text) ? parsed(text.slice(start, end)) : undefined
  const keys = json === undefined ? null : keysIn(json, inner)
  if (!keys || keys.type === 'problem') return null
  return withNote(keys, 'json-in-text', { before: text.slice(0, start).trim().slice(0, 30) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One value of JSON in each line. */
function jsonLines(text: string): readonly unknown[] | null {
  const lines = text.split('\n', most).filter((line) => line.trim() !== '')
  const values = lines.length > 1 && parsed(lines[0] ?? '') !== undefined ? lines.map(parsed) : [undefined]
  return values.includes(undefined) ? null : values
}

function keysIn(json: unknown, inner: Inner): ReadKeys {
  if (isJwk(json)) return { type: 'jwk', keys: [json] }
  const list = Array.isArray(json) ? json : isObject(json) ? json.keys : undefined
  const own = Array.isArray(list) ? list.filter(isJwk) : []
  if (own.length > 0) return { type: 'jwks', keys: own }
  return keysSomewhere(json, inner)
}

/** RFC 7517 §5: "Implementations SHOULD ignore JWKs within a JWK Set that use "kty" (key type) values that are not understood". */
function isJwk(value: unknown): value is JsonObject {
  return isObject(value) && typeof value.kty === 'string'
}

type Place = { readonly found: Found; readonly path: string }

const most = 200
const deepest = 8

function keysSomewhere(json: unknown, inner: Inner): ReadKeys {
  const places = walk(json, '', inner, 0).slice(0, most)
  const [first] = places
  if (!first) return nothingIn(json)
  const notes = [note('inside', { path: first.path, count: String(places.length) })] as const
  // A key that was given alone was chosen by the reader, whatever stands beside it.
  const isAlone = places.length === 1 && !isNameMap(json)
  const found = places.map((place) => (isAlone ? nameless(place.found) : place.found))
  const jwks = found.flatMap((each) => (each.type === 'jwk' && each.kid === undefined ? [each.jwk] : []))
  if (jwks.length === found.length && /(?:^|\.)keys\.\d+$/.test(first.path)) return { type: 'jwks', keys: jwks, notes }
  return given(found, notes)
}

function nothingIn(json: unknown): ReadKeys {
  const text = isObject(json) ? json : {}
  if (typeof text.jwks_uri === 'string') return problem('discovery', text.jwks_uri)
  const list = Array.isArray(json) ? json : Array.isArray(text.keys) ? text.keys : [json]
  if (list.some(hasMembers)) return problem('jwk-no-kty', membersOf(list.find(hasMembers)))
  if (Array.isArray(text.keys) && text.keys.length === 0) return problem('empty-set')
  return secretInside(json) ?? problem('no-jwk')
}

const secretNames =
  /^(?:key|(?:.*[_-])?secret(?:[_-]?key)?|.*(?:Secret|SecretKey)|(?:.*[_-])?(?:jwt|signing|hmac|symmetric)[_-]?key)$/i

/** The one text in it whose name says that it is a secret. */
function secretInside(json: unknown): ReadKeys | null {
  const places = textsIn(json, '', 0).filter(({ name, text }) => secretNames.test(name) && text.length >= 8)
  const [only] = places
  return only && places.length === 1 ? withNote(secretIn.text(only.text), 'inside', { path: only.path }) : null
}

type TextPlace = { readonly name: string; readonly path: string; readonly text: string }

function textsIn(value: unknown, path: string, depth: number): readonly TextPlace[] {
  if (!isObject(value) || depth > 4) return []
  return Object.entries(value)
    .slice(0, most)
    .flatMap(([name, each]) => {
      const at = path === '' ? name : `${path}.${name}`
      return typeof each === 'string' ? [{ name, path: at, text: each }] : textsIn(each, at, depth + 1)
    })
}

/** A JWK that does not say what it is. */
function hasMembers(value: unknown): boolean {
  return (
    isObject(value) &&
    (('n' in value && 'e' in value) || 'crv' in value || ('x' in value && 'y' in value) || 'k' in value)
  )
}

function membersOf(value: unknown): string {
  return isObject(value) ? Object.keys(value).slice(0, 12).join(', ') : ''
}

function walk(value: unknown, path: string, inner: Inner, depth: number): readonly Place[] {
  if (depth > deepest) return []
  if (typeof value === 'string') return inText(value, path, inner, depth)
  if (isJwk(value)) return [{ found: { type: 'jwk', jwk: value }, path }]
  if (isNumbers(value)) return [{ found: { type: 'jwk', jwk: rsaOf(value) }, path }]
  if (typeof value !== 'object' || value === null) return []
  const isMap = isNameMap(value)
  const kid = nameBeside(value)
  return Object.entries(value)
    .slice(0, most)
    .flatMap(([name, each]) => {
      const places = walk(each, path === '' ? name : `${path}.${name}`, inner, depth + 1)
      const own = isMap ? name : kid
      return own === undefined ? places : places.map((place) => withName(place, own))
    })
}

/** A string may be a key, or JSON once more. */
function inText(text: string, path: string, inner: Inner, depth: number): readonly Place[] {
  const json = /^\s*[{[]/.test(text) && text.length < longest ? parsed(text) : undefined
  if (json !== undefined) return walk(json, path, inner, depth + 1)
  return text.length < 40 ? [] : inner(text).map((found) => ({ found, path }))
}

/** RSAParameters of .NET, as it is written in JSON. */
function isNumbers(value: unknown): value is JsonObject & { readonly Modulus: string; readonly Exponent: string } {
  return isObject(value) && typeof value.Modulus === 'string' && typeof value.Exponent === 'string'
}

function rsaOf({ Modulus, Exponent }: { readonly Modulus: string; readonly Exponent: string }): JsonObject {
  return { kty: 'RSA', n: Modulus, e: Exponent }
}

/** What members of any JSON are called, and keys are not. */
const ordinary = /^(?:x5c|.*(?:key|cert|pem|secret|jwks?|public|private).*|data|value|result|\d{1,3})$/i

/** Google and Firebase publish certificates each under the name of its key. */
function isNameMap(value: unknown): boolean {
  if (!isObject(value)) return false
  return Object.entries(value).every(
    ([name, each]) => typeof each === 'string' && /BEGIN |^MII/.test(each) && !ordinary.test(name),
  )
}

const names: readonly string[] = ['kid', 'key_id', 'keyId', 'private_key_id']

/** Keycloak, Cloudflare and the service accounts of Google say beside a key what it is called. */
function nameBeside(value: object): string | undefined {
  const beside: JsonObject = isObject(value) ? value : {}
  return names.map((name) => beside[name]).find((name) => typeof name === 'string')
}

/** The name that is nearest to the key counts. */
function withName({ found, path }: Place, kid: string): Place {
  const has = found.kid !== undefined || (found.type === 'jwk' && found.jwk.kid !== undefined)
  return { found: has ? found : { ...found, kid }, path }
}

function nameless({ kid: _, ...found }: Found): Found {
  return found
}
