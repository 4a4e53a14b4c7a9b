/** Tokens whose signature is right and whose text was meddled with before it was signed, or after. */
import type { JsonObject } from '@/lib/jwt/segment'
import { pick, type Random } from '../malformed-tokens'
import { names, oddities } from '../oddities'
import { signatureFor } from '../signed'

/** What stands in a token before it is signed. */
type Draft = { readonly header: Buffer; readonly payload: Buffer; readonly alg: string }

type Meddle<What> = (random: Random, what: What) => What

const short = oddities.filter((text) => text.length < 200)

/** One member more, before or after the others; its name may stand there already. */
const member: Meddle<string> = (random, json) => {
  const one = `${JSON.stringify(pick(random, names))}:${pick(random, short)}`
  return random() < 0.5 ? json.replace('{', `{${one},`) : json.replace(/\}([^}]*)$/, `,${one}}$1`)
}

/** The value of a member becomes another. */
const value: Meddle<string> = (random, json) => json.replace(/:("[^"]*"|\d+)/, `:${pick(random, short)}`)

const repeated: Meddle<string> = (_, json) => json.replace(/("[a-z]+":(?:"[^"]*"|\d+))/, '$1,$1')

const escaped: Meddle<string> = (random, json) => {
  const letters = [...json.matchAll(/[a-z]/g)]
  const at = pick(random, letters).index
  return `${json.slice(0, at)}\\u00${json.charCodeAt(at).toString(16)}${json.slice(at + 1)}`
}

const spaced: Meddle<string> = (random, json) => {
  const at = Math.floor(random() * json.length)
  return (
    json.slice(0, at) + pick(random, [' ', '\n', '\t', '\r\n', '\u00a0', '\ufeff', '\u200b', '\v']) + json.slice(at)
  )
}

const letter: Meddle<string> = (random, json) => {
  const at = Math.floor(random() * json.length)
  return json.slice(0, at) + pick(random, [...'{}[]",:\\/0e-+ .\u0000é']) + json.slice(at + Math.floor(random() * 2))
}

const texts: readonly Meddle<string>[] = [member, member, member, value, repeated, escaped, spaced, letter]

/** A byte that may be no text any more. */
const byte: Meddle<Buffer> = (random, bytes) => {
  const at = Math.floor(random() * bytes.length)
  const other = Buffer.from([pick(random, [0x00, 0x20, 0x7f, 0x80, 0xc0, 0xed, 0xf5, 0xff])])
  return Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at + Math.floor(random() * 2))])
}

const changed: Meddle<Buffer> = (random, bytes) =>
  random() < 0.15 ? byte(random, bytes) : Buffer.from(pick(random, texts)(random, bytes.toString('utf8')))

/** How a segment is written down. Mostly as it must be. */
const writings: readonly ((random: Random, bytes: Buffer) => string)[] = [
  (_, bytes) => bytes.toString('base64'),
  (_, bytes) => bytes.toString('base64url').padEnd(Math.ceil((bytes.length * 4) / 3 / 4) * 4, '='),
  (random, bytes) => respelled(random, bytes.toString('base64url')),
  (random, bytes) => inserted(random, bytes.toString('base64url')),
]

/** Bits that belong to no byte. */
function respelled(random: Random, text: string): string {
  return text.slice(0, -1) + pick(random, [...'BCDEFGxyz019-_'])
}

function inserted(random: Random, text: string): string {
  const at = Math.floor(random() * (text.length + 1))
  return (
    text.slice(0, at) + pick(random, ['.', ' ', '\n', '=', '+', '/', '%20', '~', '\u200b', '?', '']) + text.slice(at)
  )
}

function written(random: Random, bytes: Buffer): string {
  return random() < 0.93 ? bytes.toString('base64url') : pick(random, writings)(random, bytes)
}

/** Meddles up to three times, signs what came out as it stands, and sometimes writes the signature down oddly. */
export async function mutated(random: Random, draft: Draft, key: JsonObject): Promise<string> {
  let { header, payload } = draft
  for (let times = Math.floor(random() * 4); times > 0; times--) {
    if (random() < 0.45) header = changed(random, header)
    else payload = changed(random, payload)
  }
  const input = `${written(random, header)}.${written(random, payload)}`
  const signature = Buffer.from(await signatureFor(input, draft.alg, key), 'base64url')
  return `${input}.${written(random, signature)}`
}
