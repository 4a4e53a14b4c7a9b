/** How values are computed from others: the formula, what goes in, and the lines of the computation. */
import { base64urlOf } from './base64url'
import { basicHeader } from './basic'
import type { Computation } from './computation'
import { decodeToken } from './decode'
import { hashOf, hashOfAlgorithm, hex, thumbprintInput } from './hash'
import { isObject, type JsonObject } from './segment'
import { type Source, together } from './sources'

export const recipeNames = ['code_challenge', 'ath', 'at_hash', 'c_hash', 'jkt', 'kid', 'basic'] as const
export type RecipeName = (typeof recipeNames)[number]

export type Recipe = {
  readonly makes: (source: Source) => boolean
  /** What the value may have been made of; each entry holds what goes in together. */
  readonly inputs: (result: Source, sources: readonly Source[]) => readonly (readonly Source[])[]
  /** `null` where the value cannot have been made this way. */
  readonly compute: (
    result: Source,
    inputs: readonly Source[],
    sources: readonly Source[],
  ) => Promise<Computation | null>
  /** No rule says that the value must be made this way, so one that differs is no news. */
  readonly custom?: true
}

/** One recipe for each value that a specification has computed from another. `kid` is a habit, not a rule (RFC 7517 §4.5). */
export const recipes: Readonly<Record<RecipeName, Recipe>> = {
  code_challenge: {
    makes: named('code_challenge'),
    inputs: (_, sources) => alone(factsFirst(sources.filter(named('code_verifier')))),
    compute: challenge,
  },
  ath: {
    makes: claim('ath'),
    inputs: (result, sources) => alone(nearest(result, sources.filter(named('access_token')))),
    compute: async (_, [token]) => hashed('SHA-256', 'access_token', token?.value ?? ''),
  },
  at_hash: {
    makes: claim('at_hash'),
    inputs: (result, sources) => alone(nearest(result, sources.filter(named('access_token')))),
    compute: (result, [token]) => leftHalf(result, 'access_token', token?.value ?? ''),
  },
  c_hash: {
    makes: claim('c_hash'),
    inputs: (result, sources) => alone(nearest(result, sources.filter(named('code')))),
    compute: (result, [code]) => leftHalf(result, 'code', code?.value ?? ''),
  },
  jkt: {
    makes: (source) => ['jkt', 'dpop_jkt'].includes(source.name),
    inputs: (result, sources) => alone(proofKeys(result, sources)),
    compute: async (_, [jwk]) => thumbprint(jwk?.value ?? '', 'jwk'),
  },
  kid: {
    makes: (source) => source.name === 'kid' && source.path.length > 0,
    inputs: (result, sources) =>
      alone(sources.filter((source) => isKey(source) && keyOf(source.value).kid === result.value)),
    compute: keyName,
    custom: true,
  },
  basic: {
    makes: ({ name, path, value }) => name === 'authorization' && path.length === 0 && /^basic /i.test(value),
    inputs: (_, sources) => registrations(sources),
    compute: async (result, [id, secret]) => basicHeader(result.value, id?.value ?? '', secret?.value ?? ''),
  },
}

function named(name: string): (source: Source) => boolean {
  return (source) => source.name === name
}

/** A member of a JWT. */
function claim(name: string): (source: Source) => boolean {
  return (source) => source.name === name && source.token !== undefined
}

function alone(sources: readonly Source[]): Source[][] {
  return sources.map((source) => [source])
}

/** Its maker knows it long before it travels. */
function factsFirst(sources: readonly Source[]): readonly Source[] {
  return sources.toSorted((a, b) => Number(b.in === 'facts') - Number(a.in === 'facts'))
}

/** What came with it counts alone, where anything did: a hash binds a token to what is beside it. */
function nearest(result: Source, sources: readonly Source[]): readonly Source[] {
  const beside = sources.filter((source) => together(source, result))
  return beside.length > 0 ? beside : sources
}

/** Keys of DPoP proofs. A token that is being used belongs to the proof beside it (RFC 9449 §7.1). */
function proofKeys(result: Source, sources: readonly Source[]): readonly Source[] {
  const keys = sources.filter((source) => source.name === 'jwk' && source.token !== undefined)
  return result.field?.name === 'authorization' ? nearest(result, keys) : keys
}

function isKey({ field, path }: Source): boolean {
  return field?.name === 'keys' && path.length === 1
}

/** What a party was registered with: only who knows both can write the header. */
function registrations(sources: readonly Source[]): Source[][] {
  const known = sources.filter((source) => source.in === 'facts' && source.path.length === 0)
  return known.filter(named('client_secret')).flatMap((secret) => {
    const id = known.find((source) => source.name === 'client_id' && together(source, secret))
    return id === undefined ? [] : [[id, secret]]
  })
}

/** RFC 7636 §4.2. Without a method it is `plain` (§4.3); what a server keeps says no method, and S256 is the one in use. */
async function challenge(
  result: Source,
  [verifier]: readonly Source[],
  sources: readonly Source[],
): Promise<Computation> {
  const text = verifier?.value ?? ''
  const said = sources.find((source) => source.name === 'code_challenge_method' && together(source, result))?.value
  if ((said ?? (result.in === 'facts' ? 'S256' : 'plain')) === 'S256') return hashed('SHA-256', 'code_verifier', text)
  return { formula: 'code_verifier', lines: [], computed: text }
}

async function hashed(hash: 'SHA-256', name: string, text: string): Promise<Computation> {
  const bytes = await hashOf(hash, text)
  const inner = `${hash}(ASCII(${name}))`
  const formula = `BASE64URL(${inner})`
  return { formula, lines: [{ is: inner, value: hex(bytes) }], computed: base64urlOf(bytes) }
}

/** OpenID Connect Core §3.1.3.6 and §3.3.2.11: the left half of the hash that the ID token's own algorithm uses. */
async function leftHalf(result: Source, name: string, text: string): Promise<Computation | null> {
  const token = decodeToken(result.token ?? '')
  const hash = hashOfAlgorithm(token.type === 'jws' ? token.header.alg : undefined)
  if (hash === null) return null
  const bytes = await hashOf(hash, text)
  const half = bytes.slice(0, bytes.length / 2)
  const [whole, left] = [`${hash}(ASCII(${name}))`, `LEFT-HALF(${hash}(ASCII(${name})))`]
  const lines = [
    { is: whole, value: hex(bytes) },
    { is: left, value: hex(half) },
  ]
  return { formula: `BASE64URL(${left})`, lines, computed: base64urlOf(half) }
}

/** RFC 7638 §3, RFC 9449 §6.1 */
async function thumbprint(key: string, name: string): Promise<Computation | null> {
  const input = thumbprintInput(keyOf(key))
  if (input === null) return null
  const bytes = await hashOf('SHA-256', input)
  const members = `members(${name})`
  const lines = [
    { is: members, value: input },
    { is: `SHA-256(UTF8(${members}))`, value: hex(bytes) },
  ]
  return { formula: `BASE64URL(SHA-256(UTF8(${members})))`, lines, computed: base64urlOf(bytes) }
}

async function keyName(result: Source, [key]: readonly Source[]): Promise<Computation | null> {
  const made = await thumbprint(key?.value ?? '', 'key')
  if (made === null || result.value.length < 8) return null
  const { length } = result.value
  const lines = [...made.lines, { is: made.formula, value: made.computed }]
  const formula = made.computed.length === length ? made.formula : `FIRST ${length} OF ${made.formula}`
  return { formula, lines, computed: made.computed.slice(0, length) }
}

function keyOf(json: string): JsonObject {
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}
