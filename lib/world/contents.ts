/** What is written inside a value, by whatever encoding: the members of a JWT, of JSON, the parameters of an address, credentials. */
import { decodeBase64, formDecoded } from './encoding'
import { type Field, fieldsOf, type Place } from './fields'
import { isForm, isJson, jsonObject } from './http-text'
import { jsonText } from './json-text'
import { type Http, mediaType, redirectTarget } from './message'

export type Content = {
  /** The names that lead to it, from the outside in. Empty for the value itself, and for a token behind its scheme. */
  readonly path: readonly string[]
  readonly name: string
  readonly value: string
  /** The JWT in compact form whose header or payload it is a member of. */
  readonly token?: string
}

/** A named value, or the body of a message that is neither form nor JSON: then its name is its media type. */
export type SeenField = Omit<Field, 'place'> & { readonly place: Place | 'body' }

export type Written = Content & { readonly field: SeenField }

/** Nothing that people send is deeper; what somebody made up ends here. */
const deepest = 6

const known = new WeakMap<Http, readonly Written[]>()

/** Everything that is written in a message, in wire order, each value before what is inside it. Never throws. */
export function writtenIn(http: Http): readonly Written[] {
  const found =
    known.get(http) ??
    [...fieldsOf(http), ...wholeBody(http)].flatMap((field) =>
      contentsOf(field.name, field.value).map((content) => ({ ...content, field })),
    )
  known.set(http, found)
  return found
}

/** A value, and what is written inside it. A number counts where it is long enough to tell something. */
export function contentsOf(name: string, value: string): readonly Content[] {
  return readAll({ path: [], name, value })
}

/** The body of a redirect says its Location once more, and nobody is shown it. */
function wholeBody(http: Http): SeenField[] {
  if (http.body === '' || redirectTarget(http) !== undefined || isForm(http) || (isJson(http) && jsonObject(http.body)))
    return []
  return [{ place: 'body', name: mediaType(http) || 'text', value: http.body }]
}

function readAll(content: Content): Content[] {
  const inner = content.path.length >= deepest ? [] : innerOf(content.value)
  return [content, ...inner.flatMap((each) => readAll(placed(each, content)))]
}

type Inner = Omit<Content, 'path'> & { readonly inPlace?: true }

function placed({ inPlace, ...inner }: Inner, { path }: Content): Content {
  return { ...inner, path: inPlace ? path : [...path, inner.name] }
}

function innerOf(text: string): readonly Inner[] {
  return inJwt(text) ?? inJson(text) ?? inCredentials(text) ?? inAddress(text) ?? []
}

/** The header and the payload of a JWS; of a JWE the header alone (RFC 7519 §3.1). */
function inJwt(token: string): readonly Inner[] | null {
  const segments = token.split('.')
  if (![3, 5].includes(segments.length) || !/^[\w-]+\.[\w.-]*$/.test(token)) return null
  const [header, payload] = segments.map((segment) => jsonObject(decodeBase64(segment) ?? ''))
  if (!header) return null
  return [header, segments.length === 3 && payload ? payload : {}]
    .flatMap((object) => membersOf(object))
    .map((member) => ({ ...member, token }))
}

function inJson(text: string): readonly Inner[] | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    return membersOf(JSON.parse(text))
  } catch {
    return null
  }
}

/** RFC 6750 §2.1 and RFC 9449 §7.1: a token. RFC 6749 §2.3.1: a name and a secret, each encoded as in a form. */
function inCredentials(text: string): readonly Inner[] | null {
  const [, scheme = '', credentials = ''] = /^(bearer|dpop|basic) +(\S+)$/i.exec(text) ?? []
  if (scheme === '') return null
  if (scheme.toLowerCase() !== 'basic') return [{ name: 'access_token', value: credentials, inPlace: true }]
  const [id = '', ...secret] = (decodeBase64(credentials) ?? '').split(':')
  return [
    { name: 'client_id', value: formDecoded(id) },
    { name: 'client_secret', value: formDecoded(secret.join(':')) },
  ]
}

function inAddress(text: string): readonly Inner[] | null {
  if (!/^(https?:\/)?\/\S*[?#]/.test(text)) return null
  const [address = '', fragment = ''] = text.split('#')
  const search = address.split('?').slice(1).join('?')
  return [search, fragment.includes('=') ? fragment : '']
    .flatMap((part) => [...new URLSearchParams(part)])
    .map(([name, value]) => ({ name, value }))
}

function membersOf(value: object): Inner[] {
  return Object.entries(value).flatMap(([name, member]): Inner[] => {
    if (typeof member === 'string') return [{ name, value: member }]
    const text = jsonText(member)
    return (typeof member === 'object' && member !== null) || text.length >= 8 ? [{ name, value: text }] : []
  })
}
