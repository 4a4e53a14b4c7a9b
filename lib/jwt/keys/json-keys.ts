/** Keys in JSON: a JWK, a JWK Set (RFC 7517 §4 and §5), and all the other JSON that has keys somewhere inside. */
import { isObject, type JsonObject } from '../segment'
import { type Found, given, note, problem, type ReadKeys, withNote } from './given'
import { isLikeJson, jsonFault } from './json-faults'

/** Reads a text in the JSON that is no JSON itself: PEM, or base64. */
type Inner = (text: string) => readonly Found[]

/** `null` for a text that is no JSON and was not meant to be. */
export function readJson(text: string, inner: Inner): ReadKeys | null {
  if (text.length > longest) return problem('too-long')
  const json = parsed(text)
  if (json !== undefined) return keysIn(json, inner)
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
  const found = places.map((place) => place.found)
  const jwks = found.flatMap((each) => (each.type === 'jwk' && each.kid === undefined ? [each.jwk] : []))
  if (jwks.length === found.length && /(?:^|\.)keys\.\d+$/.test(first.path)) return { type: 'jwks', keys: jwks, notes }
  return given(found, notes)
}

function nothingIn(json: unknown): ReadKeys {
  const text = isObject(json) ? json : {}
  if (typeof text.jwks_uri === 'string') return problem('discovery', text.jwks_uri)
  const list = Array.isArray(json) ? json : Array.isArray(text.keys) ? text.keys : [json]
  return list.some(hasMembers) ? problem('jwk-no-kty', membersOf(list.find(hasMembers))) : problem('no-jwk')
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
  const entries = Object.entries(value).slice(0, most)
  const places = entries.flatMap(([name, each]) => walk(each, path === '' ? name : `${path}.${name}`, inner, depth + 1))
  return isNameMap(value) ? places.map((place, index) => withName(place, entries[index]?.[0])) : named(places, value)
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

const ordinary = /^(?:x5c|.*(?:key|cert|pem|secret|jwks?|public|private).*|data|value|result)$/i

/** Google and Firebase publish certificates each under the name of its key. */
function isNameMap(value: object): boolean {
  const entries = Object.entries(value)
  const isText = entries.every(
    ([name, each]) => typeof each === 'string' && each.includes('BEGIN ') && !ordinary.test(name),
  )
  return !Array.isArray(value) && isText
}

function withName({ found, path }: Place, kid: string | undefined): Place {
  return { found: kid === undefined ? found : { ...found, kid }, path }
}

/** A service account of Google says beside its key what the key is called. */
function named(places: readonly Place[], value: object): readonly Place[] {
  const kid = 'private_key_id' in value && typeof value.private_key_id === 'string' ? value.private_key_id : undefined
  return kid === undefined
    ? places
    : places.map((place) => (place.path.endsWith('private_key') ? withName(place, kid) : place))
}
