/** A UUID of version 4 (RFC 9562 §5.4). `crypto.randomUUID` is there in secure contexts alone, and a class may be on plain HTTP. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const digits = [...bytes].map((byte, at) => (masks[at] ?? same)(byte).toString(16).padStart(2, '0')).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const same = (byte: number) => byte

/** The version and the variant. */
const masks: Readonly<Record<number, (byte: number) => number>> = {
  6: (byte) => (byte & 0x0f) | 0x40,
  8: (byte) => (byte & 0x3f) | 0x80,
}
