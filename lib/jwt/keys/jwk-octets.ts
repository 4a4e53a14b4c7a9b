/** Members of a JWK that are bytes in base64url (RFC 7518 §2): what is spelled otherwise is put right where its meaning is plain. */
import { base64urlBytes, base64urlOf, strangerIn } from '../base64url'
import { type Note, note } from './given'
import type { MemberFault, MemberNote } from './jwk-notes'

type Octets =
  | { readonly bytes: Uint8Array; readonly notes: readonly Note<MemberNote>[] }
  | { readonly fault: Note<MemberFault> }

/** The bytes of a member, or why it has none. */
export function octetsOf(member: string, value: unknown): Octets {
  if (typeof value === 'number') return { fault: note('member-number', { member, is: String(value) }) }
  if (typeof value !== 'string') return { fault: note('member-type', { member, is: kindOf(value) }) }
  if (value === '') return { fault: note('member-missing', { member }) }
  if (value.includes('-----BEGIN')) return { fault: note('member-pem', { member }) }
  const plain = value.replaceAll(/\s/g, '')
  if (member === 'n' && /^\d{300,}$/.test(plain)) return { fault: note('member-decimal', { member }) }
  if (member === 'e' && plain === '65537') return { fault: note('member-number', { member, is: plain }) }
  if (member === 'e' && /^(?:0x)?0*10001$/i.test(plain)) return { fault: note('member-hex', { member }) }
  const text = withoutPadding(plain).replaceAll('+', '-').replaceAll('/', '_')
  const stranger = strangerIn(text)
  if (stranger)
    return { fault: note('member-characters', { member, is: stranger.character, at: String(stranger.position) }) }
  if (text.length % 4 === 1) return { fault: note('member-length', { member, is: String(text.length) }) }
  const bytes = base64urlBytes(text)
  return { bytes, notes: notesOn(member, { value, plain, text, bytes }) }
}

type Spelled = { readonly value: string; readonly plain: string; readonly text: string; readonly bytes: Uint8Array }

function notesOn(member: string, { value, plain, text, bytes }: Spelled): readonly Note<MemberNote>[] {
  const found: readonly (readonly [MemberNote, boolean])[] = [
    ['member-spaces', value !== plain],
    ['member-base64', /[+/]/.test(plain)],
    ['member-padding', plain.endsWith('=')],
    ['member-bits', base64urlOf(bytes) !== text],
  ]
  return found.flatMap(([code, is]) => (is ? [note(code, { member })] : []))
}

function withoutPadding(text: string): string {
  let end = text.length
  while (text[end - 1] === '=') end -= 1
  return text.slice(0, end)
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
