/** The bytes of base64url that may be damaged, as far as they go, and which of its characters carry which byte. */
import { base64urlBytes } from '../base64url'
import type { Span } from './token-shape'

export type BestEffort = {
  readonly bytes: Uint8Array
  /** The characters, counted within the text, that carry at least one bit of these bytes. */
  readonly spanOf: (firstByte: number, endByte: number) => Span
}

/** White space is passed over, plain base64 is read as what it means, and at any other stranger the reading ends, unless it is passed over too. */
export function bytesOf(text: string, strangers: 'end' | 'pass' = 'end'): BestEffort {
  const clean = /^[\w-]*$/.test(text)
  const kept = clean ? null : keptCharacters(text, strangers)
  const usable = kept ? kept.map((at) => text.charAt(at)).join('') : text
  const whole = usable.length % 4 === 1 ? usable.slice(0, -1) : usable
  const bytes = base64urlBytes(whole.replaceAll('+', '-').replaceAll('/', '_'))
  const place = (index: number) => (kept ? (kept[index] ?? text.length) : index)
  return {
    bytes,
    spanOf: (firstByte, endByte) => {
      const start = place(Math.floor((firstByte * 8) / 6))
      const last = place(Math.min(Math.ceil((endByte * 8) / 6), whole.length) - 1)
      return { start, end: Math.max(start, last + 1) }
    },
  }
}

function keptCharacters(text: string, strangers: 'end' | 'pass'): number[] {
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (/[\w+/-]/.test(character)) kept.push(at)
    else if (strangers === 'pass' && /^%[0-9A-Fa-f]{2}/.test(text.slice(at, at + 3))) at += 2
    else if (strangers === 'end' && !/\s/.test(character)) break
  }
  return kept
}
