/** What can be wrong with the form of a token, and where. */
import { type Base64urlProblem, strangerIn } from '../base64url'
import type { PartName, Trouble } from './token-shape'
import { nameOf, quotedCharacter } from './unseen'

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
      text: `The ${name} ends in "=". A token leaves padding out, which plain base64 has (RFC 7515 §2).`,
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
  const coded = /^%[0-9A-Fa-f]{2}/.exec(text.slice(position - 1, position + 2))?.[0]
  const long = coded ?? character
  const at = { start: start + position - 1, end: start + position - 1 + long.length }
  const isLast = position - 1 + long.length === text.length
  const more = strangersIn(text) - 1
  const others =
    more > 0
      ? ` ${more === 1 ? 'One more place' : `${more} more places`} of the ${name} ${more === 1 ? 'has' : 'have'} what is not in it either.`
      : ''
  const kept = isLast ? ' It was not left out, for a reader must not pass over it (RFC 7515 §5.2).' : ''
  return {
    text: `The ${name} has ${strangerName(character, coded)} at character ${position}. ${whyStrange(character)}${others}${kept}`,
    at,
  }
}

function strangersIn(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[^\w-]+/g)) count++
  return count
}

function whyStrange(character: string): string {
  return character === '+' || character === '/' || character === '='
    ? 'That is the alphabet of plain base64; a token uses "-" and "_", and no padding.'
    : 'It is not in the alphabet of base64url.'
}

/** As it stands there; of what cannot be seen, or looks like something else, the code point. */
function strangerName(character: string, coded: string | undefined): string {
  if (coded !== undefined) return `"${coded}", ${codedName(coded)} that was percent-encoded,`
  return quotedCharacter(character)
}

function codedName(coded: string): string {
  const character = String.fromCharCode(Number.parseInt(coded.slice(1), 16))
  return character === ' '
    ? 'a space'
    : (nameOf(character) ?? (character > ' ' && character < '\x7f' ? `"${character}"` : 'a byte'))
}
