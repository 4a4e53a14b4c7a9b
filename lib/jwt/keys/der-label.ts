/** Which label the bytes of a PEM should have, by the first things in them (RFC 7468 §10 to §13, RFC 8017 Appendix A.1, RFC 5915 §3). */

type Start = readonly [tag: number | undefined, value: number | undefined, next: number | undefined]

const INTEGER = 0x02
const OCTETS = 0x04
const IDENTIFIER = 0x06
const SEQUENCE = 0x30

const labels: readonly (readonly [label: string, is: (start: Start, inside: number | undefined) => boolean])[] = [
  ['PUBLIC KEY', ([tag], inside) => tag === SEQUENCE && inside === IDENTIFIER],
  ['CERTIFICATE', ([tag], inside) => tag === SEQUENCE && inside !== IDENTIFIER],
  ['PRIVATE KEY', ([tag, value, next]) => tag === INTEGER && value !== undefined && value < 2 && next === SEQUENCE],
  ['EC PRIVATE KEY', ([tag, value, next]) => tag === INTEGER && value === 1 && next === OCTETS],
  ['RSA PRIVATE KEY', ([tag, value, next]) => tag === INTEGER && value === 0 && next === INTEGER],
  ['RSA PUBLIC KEY', ([tag, value]) => tag === INTEGER && value === undefined],
]

/** `null` for what is none of the forms that are known here. */
export function derLabel(der: readonly number[]): string | null {
  if (der[0] !== SEQUENCE) return null
  const at = 1 + lengthBytes(der[1])
  const isShort = der[at] === INTEGER && der[at + 1] === 1
  const start: Start = [der[at], isShort ? der[at + 2] : undefined, isShort ? der[at + 3] : undefined]
  const inside = der[at + 1 + lengthBytes(der[at + 1])]
  return labels.find(([, is]) => is(start, inside))?.[0] ?? null
}

/** X.690 §8.1.3: how many bytes a length takes. */
function lengthBytes(first = 0): number {
  return first < 0x80 ? 1 : 1 + (first & 0x7f)
}
