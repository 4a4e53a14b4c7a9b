/** A secret can be written down in several ways, and be read in the wrong one: which reading made the signature? */
import type { Cause } from '../checks/check'
import { hashOf, hex } from '../hash'
import type { Candidate } from '../keys/candidates'
import type { ReadKeys } from '../keys/read-keys'
import { secretIn } from '../keys/secrets'
import { unseenIn } from '../reading/unseen'
import type { Bytes } from './compute'
import { base64Of, utf8 } from './spelled'
import type { Trial } from './trial'

export type SecretReading =
  | 'text'
  | 'base64'
  | 'base64url'
  | 'hex'
  | 'trimmed'
  | 'line-break'
  | 'windows-line-break'
  | 'without-quotes'
  | 'percent'
  | 'escaped'
  | 'after-equals'
  | 'padded'
  | 'unpadded'
  | 'base64-text'
  | 'hex-text'
  | 'utf-16'
  | 'byte-order-mark'
  | 'latin-1'
  | 'sha-256'
  | 'sha-256-hex'
  | 'sha-512'
  | 'space-after'
  | 'with-quotes'
  | 'without-unseen'
  | 'composed'
  | 'decomposed'

type Reading = (text: string) => Bytes | null | Promise<Bytes | null>

const isQuoted = (text: string): boolean => /^\s*(["'`]).*\1\s*$/s.test(text)
const unquoted = (text: string): string => text.trim().slice(1, -1)

/** `null`: the text cannot be read so. */
const readings: Readonly<Record<SecretReading, Reading>> = {
  text: utf8,
  base64: (text) => (/[-_]/.test(text) ? null : decoded(text, 'base64url')),
  base64url: (text) => (/[-_]/.test(text) ? decoded(text, 'base64url') : null),
  hex: (text) => decoded(text, 'hex'),
  trimmed: (text) => utf8(text.trim()),
  'line-break': (text) => utf8(`${text.trimEnd()}\n`),
  'windows-line-break': (text) => utf8(`${text.trimEnd()}\r\n`),
  'without-quotes': (text) => (isQuoted(text) ? utf8(unquoted(text)) : null),
  percent: (text) => (/%[0-9a-f]{2}/i.test(text) ? utf8(decodeURIComponent(text)) : null),
  escaped: (text) => (/\\[nrt]/.test(text) ? utf8(withoutEscapes(text)) : null),
  'after-equals': (text) => (/^\s*(?:export\s+)?[A-Z_]\w*=./i.test(text) ? utf8(afterFirst(text, '=').trim()) : null),
  padded: (text) => (text.trim().length % 4 > 1 ? utf8(padded(text.trim())) : null),
  unpadded: (text) => (/=\s*$/.test(text) ? utf8(text.trim().replace(/=+$/, '')) : null),
  'base64-text': (text) => utf8(base64Of(utf8(text))),
  'hex-text': (text) => utf8(hex(utf8(text))),
  'utf-16': (text) => Uint8Array.from([...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])),
  'byte-order-mark': (text) => (text.startsWith('\uFEFF') ? utf8(text.slice(1)) : utf8(`\uFEFF${text}`)),
  'latin-1': (text) => (/[\u0080-\u00ff]/.test(text) ? Uint8Array.from(text, (each) => each.charCodeAt(0)) : null),
  'sha-256': async (text) => Uint8Array.from(await hashOf('SHA-256', text)),
  'sha-256-hex': async (text) => utf8(hex(await hashOf('SHA-256', text))),
  'sha-512': async (text) => Uint8Array.from(await hashOf('SHA-512', text)),
  'space-after': (text) => utf8(`${text.trimEnd()} `),
  'with-quotes': (text) => (isQuoted(text) ? null : utf8(`"${text}"`)),
  'without-unseen': (text) => (unseenIn(text).length > 0 ? utf8(withoutUnseen(text)) : null),
  // Unicode Standard Annex 15: one letter can be written as one character, or as a letter and its accent.
  composed: (text) => other(text, text.normalize('NFC')),
  decomposed: (text) => other(text, text.normalize('NFD')),
}

function other(text: string, changed: string): Bytes | null {
  return changed === text ? null : utf8(changed)
}

function withoutUnseen(text: string): string {
  return unseenIn(text).reduce((rest, each) => rest.replaceAll(each, ''), text)
}

function decoded(text: string, encoding: 'base64url' | 'hex'): Bytes | null {
  const keys = secretIn[encoding](text.trim())
  return keys.type === 'secret' && keys.bytes.length > 0 ? keys.bytes : null
}

function withoutEscapes(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\r', '\r').replaceAll('\\t', '\t')
}

function afterFirst(text: string, mark: string): string {
  return text.slice(text.indexOf(mark) + 1)
}

function padded(text: string): string {
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** The text of the secret, as it was given. */
export function secretText(keys: ReadKeys, { jwk }: Candidate): string | null {
  const text = keys.type === 'secret' ? keys.text : jwk.k
  return typeof text === 'string' ? text : null
}

/** The first reading whose bytes will do. A reading that cannot be made is none. */
export async function readingThat(
  text: string,
  will: (bytes: Bytes) => Promise<boolean>,
): Promise<SecretReading | null> {
  for (const reading of Object.keys(readings) as SecretReading[]) {
    const bytes = await read(reading, text)
    if (bytes && bytes.length > 0 && (await will(bytes))) return reading
  }
  return null
}

/** A percent sign may stand for itself. */
async function read(reading: SecretReading, text: string): Promise<Bytes | null> {
  try {
    return await readings[reading](text)
  } catch {
    return null
  }
}

/** The reading of what was given that made this signature. */
export async function otherReading(trial: Trial): Promise<Cause | null | undefined> {
  const secrets = trial.meant.filter(({ type }) => type === 'secret')
  if (secrets.length === 0 || !isHmac(trial.alg)) return undefined
  const { keys, fits } = trial
  if (keys.type === 'secret' && keys.whole !== undefined && (await fits({ secret: utf8(keys.whole) })))
    return { code: 'signature-secret-read', values: { reading: 'literal' } }
  const first = secrets.slice(0, 5)
  for (const candidate of first) {
    const text = secretText(trial.keys, candidate)
    const reading =
      text === null || text.length > longest ? null : await readingThat(text, (secret) => trial.fits({ secret }))
    if (reading) return { code: 'signature-secret-read', values: { reading } }
  }
  const isEvery =
    first.length === secrets.length && first.every((each) => (secretText(trial.keys, each) ?? '').length <= longest)
  return isEvery ? null : undefined
}

/** No secret that anybody types or copies is longer. */
const longest = 20_000

/** RFC 7518 §3.2 */
function isHmac(alg: string): boolean {
  return /^HS(?:256|384|512)$/.test(alg)
}

/** What a program has for a secret when nobody has set one. */
const nothings: readonly string[] = ['undefined', 'null', 'None', 'nil', '[object Object]']

/** Whoever signed had no secret, and signed with the name of nothing. */
export async function missingSecret({ alg, fits }: Trial): Promise<Cause | null | undefined> {
  if (!isHmac(alg)) return undefined
  // RFC 2104 §2 fills a key up with zeros, so one zero is the same as nothing at all, which cannot be imported.
  if (await fits({ secret: new Uint8Array(1) })) return { code: 'signature-secret-missing', values: { text: '' } }
  for (const text of nothings)
    if (await fits({ secret: utf8(text) })) return { code: 'signature-secret-missing', values: { text } }
  return null
}
