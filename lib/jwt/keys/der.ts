/** DER (X.690 §8.1): bytes as tags, lengths and contents. Never throws, and looks no deeper than it is asked to. */

export type Der = { readonly tag: number; readonly content: Uint8Array; readonly whole: Uint8Array }

export const tags = { integer: 0x02, bits: 0x03, octets: 0x04, identifier: 0x06, sequence: 0x30 } as const

const most = 1000

/** The values that stand side by side in these bytes; `null` where they are not DER to their very end. */
export function derList(bytes: Uint8Array): readonly Der[] | null {
  const list: Der[] = []
  for (let at = 0; at < bytes.length; ) {
    const value = valueAt(bytes, at)
    if (!value || list.length === most) return null
    list.push(value)
    at += value.whole.length
  }
  return list
}

/** What is inside of a sequence; nothing where it is none. */
export function insideOf(der: Der | undefined): readonly Der[] {
  return der?.tag === tags.sequence ? (derList(der.content) ?? []) : []
}

/** What is inside of the one sequence that these bytes are. */
export function sequenceIn(bytes: Uint8Array): readonly Der[] {
  const list = derList(bytes)
  return list?.length === 1 ? insideOf(list[0]) : []
}

function valueAt(bytes: Uint8Array, at: number): Der | null {
  const [tag, first] = bytes.subarray(at, at + 2)
  if (tag === undefined || first === undefined || first === 0x80 || first > 0x84) return null
  const start = at + 2 + (first < 0x80 ? 0 : first & 0x7f)
  const end = start + (first < 0x80 ? first : numberOf(bytes.subarray(at + 2, start)))
  if (end > bytes.length) return null
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) }
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

/** A tag, a length, a content. */
export function tagged(tag: number, ...contents: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const content = joined(contents)
  const length: number[] = []
  for (let rest = content.length; rest > 0; rest >>= 8) length.unshift(rest & 0xff)
  return joined([[tag], content.length < 0x80 ? [content.length] : [0x80 | length.length, ...length], content])
}

/** These bytes one after the other. */
function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
