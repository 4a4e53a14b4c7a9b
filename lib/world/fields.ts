/** Takes a message apart into its named values: what the message panel lists, what an edit changes, and where a value is looked for. */
import { isForm, isJson, jsonObject } from './http-text'
import { jsonText } from './json-text'
import { type Http, header } from './message'

export const places = ['query', 'location', 'fragment', 'header', 'cookie', 'set-cookie', 'form', 'json'] as const

/** Where in a message a value stands. `location` and `fragment` are of the address in a Location header: its query, and what is behind its `#`. */
export type Place = (typeof places)[number]

export type Field = { readonly place: Place; readonly name: string; readonly value: string }

/**
 * Every named value of a message, in wire order: the request's query, the query and the fragment of a Location header,
 * each header, each cookie, and the members of a form or of a JSON object. Members of JSON that are not
 * strings stand as their JSON text. Never throws: what cannot be read as a form or as JSON has no fields.
 */
export function fieldsOf(http: Http): Field[] {
  return [...queryFields(http), ...locationFields(http), ...headerFields(http), ...bodyFields(http)]
}

/** The first value of a message under a name in a place; `undefined` where there is none. */
export function valueIn(http: Http, place: Place, name: string): string | undefined {
  return fieldsOf(http).find((field) => field.place === place && field.name === wireName(place, name))?.value
}

/** A name as fields have it: those of headers have no case (RFC 9110 §5.1). */
export function wireName(place: Place, name: string): string {
  return place === 'header' ? name.toLowerCase() : name
}

function queryFields(http: Http): Field[] {
  return http.type === 'request' ? searchFields('query', http.url) : []
}

function locationFields(http: Http): Field[] {
  const location = http.type === 'response' ? header(http, 'location') : undefined
  return location === undefined ? [] : [...searchFields('location', location), ...fragmentFields(location)]
}

/** RFC 9110 §7.1: a request never carries a fragment, so only a Location can. One without `=` names a part of the page. */
function fragmentFields(location: string): Field[] {
  const fragment = location.split('#').slice(1).join('#')
  if (!fragment.includes('=')) return []
  return [...new URLSearchParams(fragment)].map(([name, value]) => ({ place: 'fragment', name, value }))
}

function searchFields(place: Place, url: string): Field[] {
  const search = url.split('#')[0]?.split('?').slice(1).join('?') ?? ''
  return [...new URLSearchParams(search)].map(([name, value]) => ({ place, name, value }))
}

function headerFields(http: Http): Field[] {
  return http.headers.flatMap(([name, value]): Field[] => {
    const field: Field = { place: 'header', name: name.toLowerCase(), value }
    if (field.name === 'cookie') return [field, ...value.split(/; */).flatMap((pair) => cookieField('cookie', pair))]
    if (field.name === 'set-cookie') return [field, ...cookieField('set-cookie', value.split(';')[0] ?? '')]
    return [field]
  })
}

/** None for a pair without a name. */
function cookieField(place: Place, pair: string): Field[] {
  const at = pair.indexOf('=')
  return at > 0 ? [{ place, name: pair.slice(0, at), value: pair.slice(at + 1) }] : []
}

function bodyFields(http: Http): Field[] {
  if (isForm(http)) return [...new URLSearchParams(http.body)].map(([name, value]) => ({ place: 'form', name, value }))
  return isJson(http) ? jsonFields(http.body) : []
}

function jsonFields(body: string): Field[] {
  return Object.entries(jsonObject(body) ?? {}).map(([name, value]) => ({
    place: 'json',
    name,
    value: typeof value === 'string' ? value : jsonText(value),
  }))
}
