/** An ECDSA signature as ASN.1 (RFC 3279 §2.2.3), which is not how a token has it. */

/** How long R and S are, each (RFC 7518 §3.4). */
const halves: Readonly<Record<string, number>> = { ES256: 32, ES384: 48, ES512: 66 }

/** The same signature as R and S side by side; `null` where it is no ASN.1 of two numbers. */
export function joseSignatureOf(der: Uint8Array, alg: string): Uint8Array | null {
  const size = halves[alg]
  const start = der[1] === 0x81 ? 3 : 2
  if (size === undefined || der[0] !== 0x30) return null
  const [r, s] = [integerAt(der, start), integerAt(der, start + 2 + (der[start + 1] ?? 0))]
  return r && s && r.length <= size && s.length <= size ? sideBySide(r, s, size) : null
}

/** Without the zeros that ASN.1 puts before a number so that it is not negative. */
function integerAt(der: Uint8Array, at: number): Uint8Array | null {
  const length = der[at + 1] ?? 0
  const bytes = der.subarray(at + 2, at + 2 + length)
  if (der[at] !== 0x02 || bytes.length !== length || length === 0) return null
  return bytes.subarray(bytes.findIndex((byte) => byte !== 0))
}

function sideBySide(r: Uint8Array, s: Uint8Array, size: number): Uint8Array {
  const both = new Uint8Array(2 * size)
  both.set(r, size - r.length)
  both.set(s, 2 * size - s.length)
  return both
}
