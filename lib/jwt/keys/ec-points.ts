/** Points of the curves that ES256, ES384 and ES512 use (FIPS 186-5, SP 800-186 §3.2.1): whether one is on its curve, and one of which only x is given. */

type Curve = { readonly size: number; readonly p: bigint; readonly b: bigint }

const curves: Readonly<Record<string, Curve>> = {
  'P-256': {
    size: 32,
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    size: 48,
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
  'P-521': {
    size: 66,
    p: 2n ** 521n - 1n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
  },
}

/** How many bytes a coordinate takes; `undefined` for another curve. */
export function coordinateSize(crv: unknown): number | undefined {
  return curveOf(crv)?.size
}

function curveOf(crv: unknown): Curve | undefined {
  return typeof crv === 'string' && Object.hasOwn(curves, crv) ? curves[crv] : undefined
}

/** Bytes as a number, the first the highest. */
export function numberOf(bytes: Uint8Array): bigint {
  return bytes.length === 0
    ? 0n
    : BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}

/** False for a point that is not on its curve. Of another curve nothing is known here. */
export function isOnCurve(crv: unknown, x: Uint8Array, y: Uint8Array): boolean {
  const curve = curveOf(crv)
  if (!curve) return true
  const [across, up] = [numberOf(x), numberOf(y)]
  return across < curve.p && up < curve.p && (up * up) % curve.p === rightSide(curve, across)
}

/** y² = x³ − 3x + b */
function rightSide({ p, b }: Curve, x: bigint): bigint {
  return (((x * x * x - 3n * x + b) % p) + p) % p
}

/** SEC 1 §2.3.4: the y of a point of which only x is given, and whether y is odd; `null` where there is none. */
export function upOf(crv: unknown, x: Uint8Array, isOdd: boolean): Uint8Array | null {
  const curve = curveOf(crv)
  if (!curve) return null
  const square = rightSide(curve, numberOf(x))
  const root = power(square, (curve.p + 1n) / 4n, curve.p)
  if ((root * root) % curve.p !== square) return null
  return bytesOf((root & 1n) === (isOdd ? 1n : 0n) ? root : curve.p - root, curve.size)
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function bytesOf(value: bigint, size: number): Uint8Array {
  const hex = value.toString(16).padStart(size * 2, '0')
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
