/** Keys without their lines: the base64 alone, a whole PEM or JSON coded once more, DER in hexadecimal. */

import { derForm } from './der-form'
import { bytesOfBase64, pointMembers } from './der-key'
import { isOnCurve } from './ec-points'
import { given, note, problem, type ReadKeys, withNote } from './given'
import { foundInDer, isPem } from './pem'

/** Reads a text that was coded once more. */
type Again = (text: string) => ReadKeys | null

/** `null` for everything else: it may be a secret. */
export function readBare(text: string, again: Again): ReadKeys | null {
  return readHex(text, again) ?? readBase64(text, again) ?? readDecimal(text)
}

function readBase64(text: string, again: Again): ReadKeys | null {
  const plain = text.replaceAll(/[\s"',]/g, '')
  if (plain.length < 40 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(plain)) return null
  const bytes = bytesOfBase64(plain)
  return bytes && (readBytes(bytes) ?? readText(bytes, 'base64', again))
}

/** The form is known by the bytes: no secret looks like that by chance. */
function readBytes(bytes: Uint8Array<ArrayBuffer>, how: 'bare' | 'hex-bytes' = 'bare'): ReadKeys | null {
  const form = derForm(bytes)
  if (form === null) return readPoint(bytes)
  const read = foundInDer(bytes, form)
  return 'found' in read ? given([read.found], [note(how, { form }), ...read.notes]) : read
}

const pointSizes: Readonly<Record<number, string>> = { 65: 'P-256', 97: 'P-384', 133: 'P-521' }

/** SEC 1 §2.3.3: a whole point. One that is on its curve by chance there is none. */
function readPoint(bytes: Uint8Array): ReadKeys | null {
  const crv = bytes[0] === 4 ? pointSizes[bytes.length] : undefined
  if (crv === undefined) return null
  const size = (bytes.length - 1) / 2
  if (!isOnCurve(crv, bytes.subarray(1, 1 + size), bytes.subarray(1 + size))) return null
  return given([{ type: 'jwk', jwk: { kty: 'EC', crv, ...pointMembers(crv, bytes) } }], [note('point', { crv })])
}

function readText(bytes: Uint8Array, coding: string, again: Again): ReadKeys | null {
  const text = textIn(bytes)
  const isKey = text !== null && (isPem(text) || /^\s*[{[<]|^(?:ssh|ecdsa)-/.test(text))
  const keys = isKey ? again(text.trim()) : null
  return keys && withNote(keys, 'base64-text', { coding })
}

function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const hexDigits = /^(?:0x)?[0-9a-f]+$/i

function readHex(text: string, again: Again): ReadKeys | null {
  const plain = text.replaceAll(/[\s:]/g, '')
  if (plain.length < 64 || plain.length > 100_000 || !hexDigits.test(plain)) return null
  const digits = plain.replace(/^0x/i, '')
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return readBytes(bytes, 'hex-bytes') ?? readText(bytes, 'hex', again) ?? readModulus(text, digits)
}

/** An odd number of as many bits as RSA keys have. A secret may look the same, so it has to be marked as a number, or very long. */
function readModulus(text: string, digits: string): ReadKeys | null {
  const significant = digits.replace(/^0+/, '')
  const isMarked = /^0x|:|\n/i.test(text) || digits.startsWith('00')
  const isLong = significant.length >= (isMarked ? 256 : 512)
  return isLong && /[13579bdf]$/i.test(digits) ? problem('modulus', String(significant.length * 4)) : null
}

function readDecimal(text: string): ReadKeys | null {
  const isNumber = /^\d{300,2500}$/.test(text) && /[13579]$/.test(text)
  return isNumber ? problem('modulus', String(Math.round(text.length * Math.log2(10)))) : null
}
