/** What is secret: the one owner of that question. Whoever holds one of these values can be somebody, or do something in their name. */
import { decodeBase64, formDecoded } from './encoding'
import { type Field, fieldsOf, type Place } from './fields'
import { isJson, jsonObject } from './http-text'
import { type Http, header, mediaType } from './message'
import type { Fact } from './party'

/** A value that must not leave the page unasked, and the name under which it stood. */
export type Secret = { readonly name: string; readonly value: string }

type Rule = { readonly names: readonly string[]; readonly why: string; readonly notIn?: readonly Place[] }

const rules: readonly Rule[] = [
  { names: ['password'], why: 'Whoever has it signs in as its owner.' },
  { names: ['signing_secret'], why: 'Whoever has it signs whatever they like (RFC 7518 §3.2).' },
  { names: ['jwt', 'acme_session'], why: 'Whoever shows it is taken for the person it was made for.' },
  { names: ['client_secret'], why: 'Whoever has it is that client at the token endpoint (RFC 6749 §2.3.1).' },
  {
    names: ['code'],
    why: 'Until it is used, it can be swapped for tokens (RFC 6749 §10.5). In JSON a `code` is the name of an error.',
    notIn: ['json'],
  },
  { names: ['code_verifier'], why: 'It is what a stolen code lacks (RFC 7636 §1).' },
  { names: ['access_token', 'token', 'subject_token', 'actor_token'], why: 'Bearer tokens (RFC 6750 §5.1).' },
  { names: ['refresh_token'], why: 'It gets new access tokens (RFC 6749 §10.4).' },
  {
    names: ['id_token', 'id_token_hint', 'logout_token'],
    why: 'With its signature it says of somebody that they signed in, or out, to whoever does not look closely.',
  },
  { names: ['response'], why: 'An authorization response as a JWT: it carries the code (JARM §2.1).', notIn: ['json'] },
  { names: ['assertion', 'client_assertion'], why: 'Proof of who is asking, good for some minutes (RFC 7521 §4).' },
  { names: ['dpop'], why: 'A proof that may be replayed while it is fresh (RFC 9449 §11.1).' },
  { names: ['device_code', 'auth_req_id'], why: 'Whoever polls with it gets the tokens (RFC 8628 §3.4, CIBA §10.1).' },
  { names: ['user_code'], why: 'Whoever types it in decides whose account the device gets (RFC 8628 §5.4).' },
  {
    names: ['registration_access_token', 'initial_access_token', 'client_notification_token'],
    why: 'Bearer tokens too, for a registration (RFC 7591 §3, RFC 7592 §3) and for a notification (CIBA §7.1).',
  },
  { names: ['xsrf'], why: 'With it another site can press the buttons of a page.' },
]

/** Members of a JWK that are private, or the whole of a shared key (RFC 7518 §6). */
const privateMembers: readonly string[] = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']

/** True for a name whose value is secret wherever a party keeps it. */
export function isSecretName(name: string): boolean {
  return rules.some(({ names }) => names.includes(name.toLowerCase()))
}

/**
 * True for a field of a message whose value is secret. Every cookie is: whoever has it has the session (RFC 6265 §8.4).
 * Not secret: `state`, `nonce` and `code_challenge`, which by themselves open nothing, and a `request_uri`.
 */
export function isSecret({ place, name }: Pick<Field, 'place' | 'name'>): boolean {
  if (place === 'cookie' || place === 'set-cookie') return true
  if (place === 'header') return ['authorization', 'dpop'].includes(name.toLowerCase())
  return rules.some(({ names, notIn }) => names.includes(name) && !notIn?.includes(place))
}

/**
 * Every secret of a message, in wire order: in its fields and at any depth of its JSON, behind the `#` of an address,
 * in a Referer, in the inputs of a page, in Basic credentials and among the claims of a token.
 */
export function secretsIn(http: Http): Secret[] {
  const fields = [...fieldsOf(http), ...addressesOf(http).flatMap(parametersOf), ...inputsOf(http)]
  const inBody = isJson(http) ? membersIn(parsed(http.body)) : []
  return [...fields.filter(isSecret).flatMap(secretsOfField), ...inBody].flatMap(insideToken)
}

/** The secret that a party knows by this fact; none where it is no secret. */
export function secretsOfFact({ name, value }: Pick<Fact, 'name' | 'value'>): Secret[] {
  return isSecretName(name) ? insideToken({ name, value }) : []
}

function secretsOfField({ place, name, value }: Field): Secret[] {
  return place === 'header' && name.toLowerCase() === 'authorization' ? secretsOfCredentials(value) : [{ name, value }]
}

/** RFC 9110 §11.4: a scheme, and then what it needs. */
function secretsOfCredentials(credentials: string): Secret[] {
  const [, scheme = '', value = ''] = /^(\S+) +(.*)$/.exec(credentials) ?? []
  if (/^(bearer|dpop)$/i.test(scheme)) return [{ name: 'access_token', value }]
  const secret = /^basic$/i.test(scheme) ? decodeBase64(value)?.split(':').slice(1).join(':') : undefined
  return [
    ...(secret ? [{ name: 'client_secret', value: formDecoded(secret) }] : []),
    // What is too short to be looked for in a text is masked with everything around it.
    ...(secret && secret.length >= shortest ? [] : [{ name: 'authorization', value: value || credentials }]),
  ]
}

/** A secret shorter than this is masked where it stands under its name, and not looked for elsewhere. */
export const shortest = 8

/** A JWT is worth nothing without its signature, and the rest of it is what there is to read. Its claims may hold a secret (JARM). */
function insideToken(secret: Secret): Secret[] {
  const [, payload, signature] = /^eyJ[\w-]*\.([\w-]*)\.([\w*.-]*)$/.exec(secret.value) ?? []
  if (payload === undefined) return secret.value === '' || isMask(secret.value) ? [] : [secret]
  const claims = Object.entries(jsonObject(decodeBase64(payload) ?? '') ?? {})
  const inside = claims.flatMap(([name, value]) =>
    isSecretName(name) && typeof value === 'string' ? insideToken({ name, value }) : [],
  )
  return signature && !isMask(signature) ? [{ name: secret.name, value: signature }, ...inside] : inside
}

/** What stands in the place of a secret that was masked. */
export function maskOf(name: string, count: number): string {
  return `***${name.replace(/[^\w.]/g, '').slice(0, 40)}-${count}***`
}

function isMask(value: string): boolean {
  return /^\*{3}[\w.]*-\d+\*{3}$/.test(value)
}

function addressesOf(http: Http): string[] {
  const own = http.type === 'request' ? [http.url] : []
  return [...own, ...['location', 'referer'].flatMap((name) => header(http, name) ?? [])]
}

/** The parameters of an address, those behind its `#` too. */
function parametersOf(address: string): Field[] {
  const [beforeFragment = '', ...fragment] = address.split('#')
  const search = beforeFragment.split('?').slice(1).join('?')
  return [search, fragment.join('#')].flatMap((part) =>
    [...new URLSearchParams(part)].map(([name, value]): Field => ({ place: 'query', name, value })),
  )
}

/** What a page would submit unseen (OAuth 2.0 Form Post Response Mode §2). */
export function inputsOf(http: Http): Field[] {
  if (mediaType(http) !== 'text/html') return []
  return [...http.body.matchAll(/<input\b[^>]*>/gi)].map(([tag]): Field => {
    return { place: 'form', name: attribute(tag, 'name'), value: attribute(tag, 'value') }
  })
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  const entities: Readonly<Record<string, string>> = { quot: '"', '#39': "'", '#x27': "'", lt: '<', gt: '>', amp: '&' }
  const text = found?.slice(1).find((value) => value !== undefined) ?? ''
  return text.replace(/&([#\w]+);/g, (entity, code: string) => entities[code.toLowerCase()] ?? entity)
}

/** Walks without recursion: JSON may be nested as deep as it likes. In the order of the text. */
function membersIn(json: unknown): Secret[] {
  const found: Secret[] = []
  const open: (readonly [value: unknown, name: string, isKey: boolean])[] = [[json, '', false]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, name, isKey] = next
    if (typeof value === 'string' && isSecretMember(name, isKey)) found.push({ name, value })
    if (typeof value !== 'object' || value === null) continue
    const inside = Object.entries(value).map(([each, member]) => [member, each, 'kty' in value] as const)
    open.push(...inside.reverse())
  }
  return found
}

function isSecretMember(name: string, isKey: boolean): boolean {
  return isSecret({ place: 'json', name }) || (isKey && privateMembers.includes(name))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
