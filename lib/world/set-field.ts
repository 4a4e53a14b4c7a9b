/** Puts a named value into a message, takes it out, or puts another one of that name beside it. */
import { impossible } from './errors'
import type { Place } from './fields'
import { isForm, jsonObject } from './http-text'
import { jsonText } from './json-text'
import { type Http, type HttpRequest, header } from './message'
import { setsCookie } from './set-cookie'

/** `null` takes out every value of a name, a text replaces them by one, and `add` leaves them and comes after them. */
export type NewText = string | null | { readonly add: string }

type Setter = (http: Http, name: string, value: NewText, field: string) => Http

/** How a value of each place is set. Throws a WorldError where the message has no such place. */
export const setField: Readonly<Record<Place, Setter>> = {
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
    const all = (header(http, 'cookie') ?? '').split(/; */).filter(Boolean)
    const others = isAdded(value) ? all : all.filter((pair) => !pair.startsWith(`${name}=`))
    const pairs = value === null ? others : [...others, `${name}=${textOf(value)}`]
    return withHeader(http, 'cookie', pairs.length ? pairs.join('; ') : null)
  },
  'set-cookie': (http, name, value) => {
    const old = http.headers.find(setsCookie(name))?.[1]
    const attributes = (isAdded(value) ? undefined : old?.replace(/^[^;]*/, '')) ?? '; Path=/'
    const others = isAdded(value) ? http.headers : http.headers.filter((entry) => !setsCookie(name)(entry))
    if (value === null) return { ...http, headers: others }
    return { ...http, headers: [...others, ['set-cookie', `${name}=${textOf(value)}${attributes}`]] }
  },
  form: (http, name, value, field) => {
    if (http.body && !isForm(http)) throw impossible(field, 'The body is no form.')
    return { ...http, body: setParameter(new URLSearchParams(http.body), name, value).toString() }
  },
  json: (http, name, value, field) => {
    const members = new Map(Object.entries(jsonBody(http, field)))
    // RFC 8259 §4: the names within an object should be unique, and most readers keep one of two.
    if (isAdded(value) && members.has(name))
      throw impossible(field, `A JSON object has "${name}" once. A second one can be written into the body.`)
    if (value === null) members.delete(name)
    else members.set(name, likeBefore(members.get(name), textOf(value)))
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

function withHeader<Kind extends Http>(http: Kind, name: string, value: NewText): Kind {
  if (isAdded(value)) return { ...http, headers: [...http.headers, [name, value.add]] }
  const at = http.headers.findIndex(([candidate]) => candidate === name)
  const others = http.headers.filter(([candidate]) => candidate !== name)
  if (value === null) return { ...http, headers: others }
  return { ...http, headers: others.toSpliced(at < 0 ? others.length : at, 0, [name, value]) }
}

/** Parameters behind `#`, as RFC 6749 §4.2.2 writes them. */
function withFragment(url: string, name: string, value: NewText): string {
  const [address = '', ...old] = url.split('#')
  const fragment = setParameter(new URLSearchParams(old.join('#')), name, value).toString()
  return fragment === '' ? address : `${address}#${fragment}`
}

/** Keeps an address that is a path alone a path. */
function withParameter(url: string, name: string, value: NewText, field: string): string {
  const [beforeFragment = '', ...fragment] = url.split('#')
  if (!URL.canParse(beforeFragment, 'https://base.invalid')) throw impossible(field, `"${url}" is no address.`)
  const [path = '', ...search] = beforeFragment.split('?')
  const query = setParameter(new URLSearchParams(search.join('?')), name, value).toString()
  return [`${path}${query ? `?${query}` : ''}`, ...fragment].join('#')
}

function setParameter(parameters: URLSearchParams, name: string, value: NewText): URLSearchParams {
  if (value === null) parameters.delete(name)
  else if (isAdded(value)) parameters.append(name, value.add)
  else parameters.set(name, value)
  return parameters
}

function isAdded(value: NewText): value is { readonly add: string } {
  return typeof value === 'object' && value !== null
}

function textOf(value: string | { readonly add: string }): string {
  return typeof value === 'string' ? value : value.add
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
