/** The members of a key, each with its name before it: as `openssl rsa -text` prints them, as YAML, or as somebody wrote them down. */
import { base64urlOf } from '../base64url'
import { unsigned } from './der-key'
import { given, note, problem, type ReadKeys } from './given'

const names: Readonly<Record<string, string>> = { modulus: 'n', exponent: 'e', publicexponent: 'e', curve: 'crv' }
const wanted: readonly string[] = ['kty', 'crv', 'n', 'e', 'x', 'y', 'k', 'kid', 'alg', 'use']

/** `null` for a text that has no such lines. */
export function readNumberLines(text: string): ReadKeys | null {
  if (text.length > 50_000) return null
  const members = membersIn(text)
  const isRsa = (members.n ?? '').length > 100
  if (isRsa && members.e === undefined) return problem('modulus')
  const isOther = members.kty !== undefined && (members.x !== undefined || members.k !== undefined)
  if (!isRsa && !isOther) return null
  const jwk = isRsa ? { kty: 'RSA', ...members, n: numeral(members.n), e: numeral(members.e) } : members
  return given([{ type: 'jwk', jwk }], [note('numbers', { names: Object.keys(members).join(', ') })])
}

function membersIn(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [name, value] of linesOf(text)) if (wanted.includes(name) && found[name] === undefined) found[name] = value
  return found
}

const line =
  /(?:^|[\s,;&{])(?:[-?] {0,3})?["']?(modulus|(?:public)?exponent|curve|kty|crv|kid|alg|use|[nexyk])["']?(?: \(\d{1,5} bit\))?[ \t]{0,9}[:=](?![:=])/i

/** A name, `:` or `=`, and what follows. */
function linesOf(text: string): readonly (readonly [name: string, value: string])[] {
  const parts = text.split(line)
  return parts.flatMap((part, index) => {
    const name = part.toLowerCase()
    return index % 2 === 1 ? [[names[name] ?? name, plainValue(parts[index + 1] ?? '')] as const] : []
  })
}

/** The rest of the line, and the lines below it that have nothing but digits: long numbers take several. */
function plainValue(text: string): string {
  const [first = '', ...below] = text.trimStart().split('\n')
  const end = below.findIndex((each) => !/^[\s0-9a-f:]+$/i.test(each))
  const lines = [first, ...below.slice(0, end < 0 ? below.length : end)]
  return lines.join('').replaceAll(/["',;}\s]|\(0x[0-9a-f]+\)/gi, '')
}

/** A number in decimal or hexadecimal digits as base64url; what is none stays as it is. */
function numeral(text = ''): string {
  const digits = text.replaceAll(':', '')
  if (/^\d{1,9}$/.test(digits) || /^\d{300,}$/.test(digits)) return base64urlOf(bytesOf(BigInt(digits).toString(16)))
  const hex = digits.replace(/^0x/i, '')
  const isHex = /^[0-9a-f]+$/i.test(hex) && (text !== hex || hex.length >= 256)
  return isHex ? base64urlOf(unsigned(bytesOf(hex))) : text
}

function bytesOf(hex: string): Uint8Array {
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  return Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
