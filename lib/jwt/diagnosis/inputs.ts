/** A signature covers the very characters of header and payload. Here is what people sign instead of them. */

import { base64urlOf } from '../base64url'
import type { Cause } from '../checks/check'
import { hashOf, hex } from '../hash'
import { jsonText } from '../text-of'
import type { Bytes } from './compute'
import { base64Of, bytesOf, textIn, utf8 } from './spelled'
import { firstFitting, isAble, type Trial } from './trial'

/** Both parts as they stand there, and the bytes that they spell. */
type Parts = {
  readonly texts: readonly [string, string]
  readonly bytes: readonly [Bytes, Bytes]
  readonly alg: string
}

type Input = (parts: Parts) => string | Bytes | Promise<string | Bytes>

const encoded = (bytes: Uint8Array | string): string => base64urlOf(typeof bytes === 'string' ? utf8(bytes) : bytes)
const stripped = (text: string): string => text.replaceAll(/[^\w-]/g, '')
const bare = (text: string): string => text.replaceAll('=', '')

/** `write`: what stood there instead, for each part. */
const both =
  (write: (bytes: Bytes, text: string) => string): Input =>
  ({ texts: [header, payload], bytes: [head, body] }) =>
    `${write(head, header)}.${write(body, payload)}`

const inputs = {
  'line-break': ({ texts }) => `${texts.join('.')}\n`,
  'payload-only': ({ texts: [, payload] }) => payload,
  'payload-json': ({ bytes: [, body] }) => body,
  decoded: both((bytes) => textIn(bytes)),
  'payload-decoded': ({ texts: [header], bytes: [, body] }) => `${header}.${textIn(body)}`,
  stripped: both((_, text) => stripped(text)),
  padded: both((_, text) => bare(text).padEnd(Math.ceil(bare(text).length / 4) * 4, '=')),
  base64: both((bytes) => base64Of(bytes)),
  'base64-unpadded': both((bytes) => bare(base64Of(bytes))),
  base64url: both((bytes) => encoded(bytes)),
  wrapped: both((bytes) => (base64Of(bytes).match(/.{1,76}/g) ?? []).join('\n')),
  compact: both((bytes) => encoded(rewritten(bytes, (json) => jsonText(json)))),
  'compact-payload': ({ texts: [header], bytes: [, body] }) => `${header}.${encoded(rewritten(body, jsonText))}`,
  spaced: both((bytes) => encoded(rewritten(bytes, spacedJson))),
  indented: both((bytes) => encoded(rewritten(bytes, (json) => jsonText(json, 2)))),
  sorted: both((bytes) => encoded(rewritten(bytes, (json) => jsonText(sorted(json))))),
  slashes: both((bytes) => encoded(rewritten(bytes, (json) => jsonText(json).replaceAll('/', '\\/')))),
  ascii: both((bytes) => encoded(rewritten(bytes, (json) => asciiJson(jsonText(json))))),
  'no-dot': ({ texts }) => texts.join(''),
  swapped: ({ texts: [header, payload] }) => `${payload}.${header}`,
  digest: async ({ texts, alg }) => Uint8Array.from(await hashOf(hashName(alg), texts.join('.'))),
  'digest-hex': async ({ texts, alg }) => hex(await hashOf(hashName(alg), texts.join('.'))),
} satisfies Readonly<Record<string, Input>>

export type SignedOver = keyof typeof inputs

function rewritten(bytes: Bytes, write: (json: unknown) => string): string {
  return write(JSON.parse(textIn(bytes)))
}

/** As Python writes JSON unless it is told otherwise. */
function spacedJson(json: unknown): string {
  const text = jsonText(json, 1)
  return asciiJson(text.replaceAll(/,\n\s*/g, ', ').replaceAll(/\n\s*/g, ''))
}

/** What is not ASCII as `\u` and four digits. */
function asciiJson(text: string): string {
  return text.replaceAll(/[\u0080-\uffff]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => [name, sorted(each)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function hashName(alg: string): 'SHA-256' | 'SHA-384' | 'SHA-512' {
  return alg.endsWith('384') ? 'SHA-384' : alg.endsWith('512') ? 'SHA-512' : 'SHA-256'
}

/** The signature fits, but over something else than what stands there. */
export async function otherInput(trial: Trial): Promise<Cause | null | undefined> {
  if (!isAble(trial)) return undefined
  const { seal, alg, meant, fits } = trial
  const bytes = [bytesOf(seal.protected), bytesOf(seal.payload)] as const
  const parts: Parts = { texts: [seal.protected, seal.payload], bytes, alg }
  // Most of these ways of writing come to the same for most tokens.
  const seen = new Set([`${seal.protected}.${seal.payload}`])
  for (const over of Object.keys(inputs) as SignedOver[]) {
    const input = await inputOf(over, parts)
    const text = input === null || typeof input === 'string' ? input : textIn(input)
    if (input === null || text === null || seen.has(text)) continue
    seen.add(text)
    const candidate = await firstFitting(meant.slice(0, 4), (each) => fits({ candidate: each, input }))
    if (candidate) return { code: 'signature-over', values: { over } }
  }
  return null
}

/** What is no JSON cannot be written anew. */
async function inputOf(over: SignedOver, parts: Parts): Promise<string | Bytes | null> {
  try {
    return await inputs[over](parts)
  } catch {
    return null
  }
}

/** Tokens for Microsoft Graph are signed over the hash of the nonce that their header shows. */
export async function hashedNonce({ seal, header, alg, meant, fits }: Trial): Promise<Cause | null | undefined> {
  if (typeof header.nonce !== 'string' || !isAble({ meant, alg })) return undefined
  const digest = base64urlOf(await hashOf('SHA-256', header.nonce))
  const hashed = textIn(bytesOf(seal.protected)).replace(header.nonce, digest)
  const input = `${encoded(hashed)}.${seal.payload}`
  const candidate = await firstFitting(meant.slice(0, 5), (each) => fits({ candidate: each, input }))
  return candidate ? { code: 'signature-nonce', values: {} } : null
}
