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
  const kept = /^[\w-]*$/.test(text) ? null : keptOf(text, strangers)
  const usable = kept?.text ?? text
  const whole = usable.length % 4 === 1 ? usable.slice(0, -1) : usable
  const bytes = base64urlBytes(whole.replaceAll('+', '-').replaceAll('/', '_'))
  const place = (index: number) => (kept ? (kept.places[index] ?? text.length) : index)
  return {
    bytes,
    spanOf: (firstByte, endByte) => {
      const start = place(Math.floor((firstByte * 8) / 6))
      const last = place(Math.min(Math.ceil((endByte * 8) / 6), whole.length) - 1)
      return { start, end: Math.max(start, last + 1) }
    },
  }
}

type Kept = { readonly text: string; readonly places: readonly number[] }

/** In runs, for a text may be long. */
function keptOf(text: string, strangers: 'end' | 'pass'): Kept {
  const [pieces, places]: [string[], number[]] = [[], []]
  const next = strangers === 'end' ? /\s*([\w+/-]+)/y : /([\w+/-]+)/g
  for (let found = next.exec(text); found; found = next.exec(text)) {
    const all = found[1] ?? ''
    const end = next.lastIndex
    const isCode = strangers === 'pass' && text.charAt(end - all.length - 1) === '%' && /^[0-9A-Fa-f]{2}/.test(all)
    const piece = isCode ? all.slice(2) : all
    pieces.push(piece)
    for (let at = end - piece.length; at < end; at++) places.push(at)
  }
  return { text: pieces.join(''), places }
}
