/** Changes a message before it is delivered, and refuses what could not be an HTTP message. */
import type { NewValue, PlainChange } from './edit'
import { impossible } from './errors'
import { type Place, valueIn, wireName } from './fields'
import { isForm, jsonObject } from './http-text'
import { jsonText } from './json-text'
import { type Http, type HttpRequest, header } from './message'
import { fillIn } from './placeholders'
import type { Addresses } from './settings'

type FieldChange = Extract<PlainChange, { name: string }>

/**
 * The message after one change.
 *
 * @throws WorldError `impossible_message`, with `field`, where the change names a value that the message does not
 * have, does not fit the message, or leaves something that HTTP does not allow (RFC 9110).
 */
export function applyChange(http: Http, change: PlainChange, addresses: Addresses, field: string): Http {
  const changed =
    'name' in change ? changeField(http, change, addresses, field) : changeWhole(http, change, addresses, field)
  return checked(changed, field)
}

type WholeChange = Exclude<PlainChange, FieldChange>

function changeWhole(http: Http, change: WholeChange, addresses: Addresses, field: string): Http {
  if (change.in === 'body') return { ...http, body: change.to }
  if (http.type === 'request' && change.in === 'url') return { ...http, url: fillIn(change.to, addresses) }
  if (http.type === 'request' && change.in === 'method') return { ...http, method: change.to }
  if (http.type === 'response' && change.in === 'status') return { ...http, status: Number(change.to) }
  throw impossible(field, `A ${http.type} has no ${change.in}.`)
}

function changeField(http: Http, change: FieldChange, addresses: Addresses, field: string): Http {
  const value = newValue(change, valueIn(http, change.in, change.name), addresses)
  if (value === undefined) throw impossible(field, `The message has no ${change.in} value named "${change.name}".`)
  return setField[change.in](http, wireName(change.in, change.name), value, field)
}

/** `null` removes; `undefined` says that there is nothing to alter. */
function newValue(change: NewValue, old: string | undefined, addresses: Addresses): string | null | undefined {
  if ('remove' in change) return old === undefined ? undefined : null
  if ('to' in change) return fillIn(change.to, addresses)
  if ('scheme' in change) return old?.replace(/^\S+/, change.scheme)
  return old ? alterOne(old) : undefined
}

/** Ten characters from the end: in a signature that is a whole one, whereas the last may hold unused bits (RFC 4648 §3.5). */
function alterOne(value: string): string {
  const at = Math.max(0, value.length - 10)
  return `${value.slice(0, at)}${value[at] === 'A' ? 'B' : 'A'}${value.slice(at + 1)}`
}

type Setter = (http: Http, name: string, value: string | null, field: string) => Http

const setField: Record<Place, Setter> = {
  query: (http, name, value, field) => {
    const request = asRequest(http, field)
    return { ...request, url: withParameter(request.url, name, value, field) }
  },
  location: (http, name, value, field) =>
    withHeader(http, 'location', withParameter(locationOf(http, field), name, value, field)),
  fragment: (http, name, value, field) =>
    withHeader(http, 'location', withFragment(locationOf(http, field), name, value)),
  header: withHeader,
  cookie: (http, name, value) => {
    const others = (header(http, 'cookie') ?? '').split(/; */).filter((pair) => pair && !pair.startsWith(`${name}=`))
    const pairs = value === null ? others : [...others, `${name}=${value}`]
    return withHeader(http, 'cookie', pairs.length ? pairs.join('; ') : null)
  },
  'set-cookie': (http, name, value) => {
    const isIt = ([header, text]: readonly [string, string]) => header === 'set-cookie' && text.startsWith(`${name}=`)
    const attributes = http.headers.find(isIt)?.[1].replace(/^[^;]*/, '') ?? '; Path=/'
    const others = http.headers.filter((entry) => !isIt(entry))
    return { ...http, headers: value === null ? others : [...others, ['set-cookie', `${name}=${value}${attributes}`]] }
  },
  form: (http, name, value, field) => {
    if (http.body && !isForm(http)) throw impossible(field, 'The body is no form.')
    return { ...http, body: setParameter(new URLSearchParams(http.body), name, value).toString() }
  },
  json: (http, name, value, field) => {
    const members = new Map(Object.entries(jsonBody(http, field)))
    if (value === null) members.delete(name)
    else members.set(name, likeBefore(members.get(name), value))
    return { ...http, body: jsonText(Object.fromEntries(members)) }
  },
}

function asRequest(http: Http, field: string): HttpRequest {
  if (http.type !== 'request') throw impossible(field, 'A response has no query.')
  return http
}

function locationOf(http: Http, field: string): string {
  if (http.type !== 'response') throw impossible(field, 'A request has no Location header.')
  const location = header(http, 'location')
  if (location === undefined) throw impossible(field, 'The response has no Location header.')
  return location
}

function withHeader<Kind extends Http>(http: Kind, name: string, value: string | null): Kind {
  const at = http.headers.findIndex(([candidate]) => candidate === name)
  const others = http.headers.filter(([candidate]) => candidate !== name)
  if (value === null) return { ...http, headers: others }
  return { ...http, headers: others.toSpliced(at < 0 ? others.length : at, 0, [name, value]) }
}

/** Parameters behind `#`, as RFC 6749 §4.2.2 writes them. */
function withFragment(url: string, name: string, value: string | null): string {
  const [address = '', ...old] = url.split('#')
  const fragment = setParameter(new URLSearchParams(old.join('#')), name, value).toString()
  return fragment === '' ? address : `${address}#${fragment}`
}

/** Keeps an address that is a path alone a path. */
function withParameter(url: string, name: string, value: string | null, field: string): string {
  const [beforeFragment = '', ...fragment] = url.split('#')
  if (!URL.canParse(beforeFragment, 'https://base.invalid')) throw impossible(field, `"${url}" is no address.`)
  const [path = '', ...search] = beforeFragment.split('?')
  const query = setParameter(new URLSearchParams(search.join('?')), name, value).toString()
  return [`${path}${query ? `?${query}` : ''}`, ...fragment].join('#')
}

function setParameter(parameters: URLSearchParams, name: string, value: string | null): URLSearchParams {
  if (value === null) parameters.delete(name)
  else parameters.set(name, value)
  return parameters
}

function jsonBody(http: Http, field: string): Record<string, unknown> {
  const object = jsonObject(http.body || '{}')
  if (!object) throw impossible(field, 'The body is no JSON object.')
  return object
}

/** A member that was no string stays none, where the new text is JSON. */
function likeBefore(old: unknown, text: string): unknown {
  if (old === undefined || typeof old === 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
const fieldValue = /^[\t\x20-\x7E\x80-\xFF]*$/

/**
 * The message itself, where HTTP allows it (RFC 9110 §5.5, §5.6.2, §9.1 and §15).
 *
 * @throws WorldError `impossible_message`.
 */
export function checked<Kind extends Http>(http: Kind, field: string): Kind {
  for (const [name, value] of http.headers) {
    if (!token.test(name)) throw impossible(field, `"${name}" is no header name.`)
    if (!fieldValue.test(value))
      throw impossible(field, `The header "${name}" has characters that a header cannot carry.`)
  }
  if (http.type === 'response') {
    if (!Number.isInteger(http.status) || http.status < 200 || http.status > 599)
      throw impossible(field, 'The status of an answer is a whole number from 200 to 599.')
    return http
  }
  if (!/^[A-Z]{1,20}$/.test(http.method) || ['CONNECT', 'TRACE', 'TRACK'].includes(http.method))
    throw impossible(field, `"${http.method}" is no method that can be sent here.`)
  if (!isTarget(http.url)) throw impossible(field, `"${http.url}" is no http address.`)
  if (http.body && ['GET', 'HEAD'].includes(http.method))
    throw impossible(field, `A ${http.method} request carries no body.`)
  return http
}

/** RFC 3986 §2: an address is visible ASCII. RFC 9110 §4.2.4: a sender puts no name or password into it. */
function isTarget(text: string): boolean {
  if (!/^https?:[\x21-\x7E]+$/.test(text) || !URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return !username && !password
}
