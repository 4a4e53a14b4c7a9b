/** Tokens that are damaged, or really signed with something in them that no reader may accept. Never one that is in order. */
import type { JsonObject } from '@/lib/jwt/segment'
import { badHeaders, badPayloads, deep, names, oddities } from './oddities'
import { segment, signatureFor } from './signed'

/** From 0 to 1, the same each time for one seed (mulberry32). */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Signer = { readonly alg: string; readonly jwk: JsonObject }

/** What the generators take from: a token in order that this signer made, and an encrypted one. */
export type Source = { readonly signer: Signer; readonly good: string; readonly encrypted: string }

type Generator = (random: Random, source: Source) => string | Promise<string>

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const strange = [...alphabet, ...'.~={}[]":,+/ \n\t\0%&é€', '\ud800', '😀', '\ufeff']

function textOf(random: Random, length: number, from: readonly string[] = strange): string {
  return Array.from({ length: Math.floor(random() * length) }, () => pick(random, from)).join('')
}

function members(random: Random, most: number): readonly string[] {
  return Array.from(
    { length: Math.floor(random() * most) },
    () => `${JSON.stringify(pick(random, names))}:${pick(random, oddities)}`,
  )
}

async function sign(header: string, payload: string, { alg, jwk }: Signer): Promise<string> {
  const input = `${segment(header)}.${segment(payload)}`
  return `${input}.${await signatureFor(input, alg, jwk)}`
}

const replaced: Generator = (random, { good }) => {
  const at = Math.floor(random() * good.length)
  const other = pick(random, strange)
  return other === good[at] ? good.slice(0, at) : good.slice(0, at) + other + good.slice(at + 1)
}

const inserted: Generator = (random, { good }) => {
  const at = 1 + Math.floor(random() * (good.length - 1))
  return `${good.slice(0, at)}${pick(random, strange)}${textOf(random, 4)}${good.slice(at)}`
}

const cut: Generator = (random, { good }) => {
  const at = Math.floor(random() * (good.length - 1))
  return good.slice(0, at) + good.slice(at + 1 + Math.floor(random() * random() * good.length))
}

const shuffled: Generator = (random, { good, encrypted }) => {
  const segments = [...good.split('.'), ...encrypted.split('.'), '', textOf(random, 30, [...alphabet])]
  const parts = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(random, segments)).join('.')
  return parts === good || parts === encrypted ? `${parts}.` : parts
}

const badHeader: Generator = (random, { signer }) => {
  const header = [`"alg":"${signer.alg}"`, ...members(random, 3), pick(random, badHeaders)]
  return sign(`{${header.join(',')}}`, '{"sub":"ada"}', signer)
}

const badPayload: Generator = (random, { signer }) => {
  return sign(`{"alg":"${signer.alg}"}`, pick(random, badPayloads), signer)
}

/** Whatever the header says, this signature is of something else. */
const oddHeader: Generator = (random, { signer, good }) => {
  const alg = pick(random, [signer.alg, 'none', 'RS256', 'dir', 'PBES2-HS256+A128KW', 'ECDH-ES', 'RSA-OAEP', 'RSA1_5'])
  const header = segment(`{${[`"alg":"${alg}"`, `"enc":"A128GCM"`, ...members(random, 6)].join(',')}}`)
  const [, payload = '', signature = ''] = good.split('.')
  return random() < 0.5 ? `${header}.${payload}.${signature}` : `${header}.${signature}.AAAA.${payload}.AAAA`
}

const damagedEncryption: Generator = (random, { encrypted }) => replaced(random, { good: encrypted } as Source)

const jsonNames = ['payload', 'protected', 'signature', 'signatures', 'header', 'ciphertext', 'recipients', 'iv', 'tag']

/** In JSON, with members of any kind and no signature that fits. */
const json: Generator = (random, { good }) => {
  const [header = '', payload = '', signature = ''] = good.split('.')
  const values = [...oddities, ...[header, payload, `A${signature}`, ''].map((each) => JSON.stringify(each))]
  const one = () =>
    `{${jsonNames
      .filter(() => random() < 0.5)
      .map((name) => `"${name}":${pick(random, values)}`)
      .join(',')}}`
  return random() < 0.3 ? `{"payload":${pick(random, values)},"signatures":[${one()},${one()}]}` : one()
}

const unsecured: Generator = (random, { good }) => {
  const [, payload = '', signature = ''] = good.split('.')
  const alg = pick(random, ['none', 'None', 'NONE', 'nOnE', ' none', 'none '])
  return `${segment({ alg })}.${payload}.${pick(random, ['', signature])}`
}

/** Disclosures that the issuer did not list, or lists that are none. */
const disclosed: Generator = async (random, { signer }) => {
  const payload = `{"sub":"ada","_sd":${pick(random, ['[]', '["x","x"]', '5', '[5]', '{}'])}}`
  const token = await sign(`{"alg":"${signer.alg}"}`, payload, signer)
  const disclosure = segment(pick(random, ['["salt","name","value"]', '["salt","value"]', '[]', '{}', '5', '', deep]))
  return `${token}~${disclosure}~${textOf(random, 10)}`
}

const noise: Generator = (random) => textOf(random, 200)
const bareSegments: Generator = (random) =>
  Array.from({ length: 1 + Math.floor(random() * 6) }, () => textOf(random, 60, [...alphabet])).join('.')

const generators: readonly Generator[] = [
  ...[
    replaced,
    inserted,
    cut,
    shuffled,
    badHeader,
    badPayload,
    oddHeader,
    damagedEncryption,
    json,
    unsecured,
    disclosed,
  ],
  ...[noise, bareSegments],
]

/** The generators in turn. */
export async function malformedToken(index: number, random: Random, source: Source): Promise<string> {
  const generator = generators[index % generators.length] ?? noise
  return generator(random, source)
}
