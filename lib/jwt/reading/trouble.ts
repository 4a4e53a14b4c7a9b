/** What can be wrong with the form of a token, and where. */
import { type Base64urlProblem, strangerIn } from '../base64url'
import type { PartName, Trouble } from './token-shape'

export const partTitles: Readonly<Record<PartName, string>> = {
  header: 'header',
  payload: 'payload',
  signature: 'signature',
  'encrypted-key': 'encrypted key',
  iv: 'initialization vector',
  ciphertext: 'ciphertext',
  tag: 'authentication tag',
  disclosure: 'disclosure',
  'key-binding': 'key binding JWT',
}

/** RFC 7515 §2 and RFC 4648 §3.5, §5. `start`: where the part stands in the token. */
export function base64urlTrouble(part: PartName, code: Base64urlProblem, text: string, start: number): Trouble {
  const name = partTitles[part]
  const end = start + text.length
  const made: Record<Base64urlProblem, () => Pick<Trouble, 'text' | 'at'>> = {
    character: () => strangerTrouble(name, text, start),
    padding: () => ({
      text: `The ${name} ends in "=". A token leaves padding out (RFC 7515 §2).`,
      at: { start: start + text.indexOf('='), end },
    }),
    length: () => ({
      text: `The ${name} is ${text.length} characters long, a length that base64url never has: one is missing or one is too many.`,
      at: { start, end },
    }),
    'leftover-bits': () => ({
      text: `The last character of the ${name} has bits that belong to no byte, and they are not zero (RFC 4648 §3.5): it was cut short or changed, or made by a careless encoder.`,
      at: { start: end - 1, end },
    }),
  }
  return { part, code, ...made[code]() }
}

function strangerTrouble(name: string, text: string, start: number): Pick<Trouble, 'text' | 'at'> {
  const { character, position } = strangerIn(text) ?? { character: '', position: 1 }
  const at = { start: start + position - 1, end: start + position - 1 + character.length }
  const why =
    character === '+' || character === '/'
      ? 'That is the alphabet of plain base64; a token uses "-" and "_".'
      : 'It is not in the alphabet of base64url.'
  return { text: `The ${name} has ${JSON.stringify(character)} at character ${position}. ${why}`, at }
}
