/** ROCA (CVE-2017-15361): RSA keys that some chips of Infineon made, whose private half can be computed from the public one. */
import { numberOf } from './ec-points'

/** Primes up to 167. */
const primes: readonly number[] = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113,
  127, 131, 137, 139, 149, 151, 157, 163, 167,
]

const generator = 65_537

/** Remainders that powers of 65537 leave. */
function remainders(prime: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let power = 1; !found.has(power); power = (power * (generator % prime)) % prime) found.add(power)
  return found
}

const telling = new Map<number, ReadonlySet<number>>()

function remaindersOf(prime: number): ReadonlySet<number> {
  const known = telling.get(prime) ?? remainders(prime)
  telling.set(prime, known)
  return known
}

/**
 * True where the modulus has the fingerprint: for each of these primes it leaves a remainder that is a power of 65537.
 * Of other keys one in 2^27 has it ("The Return of Coppersmith’s Attack", 2017, §3.2).
 */
export function isRocaModulus(modulus: Uint8Array): boolean {
  const n = numberOf(modulus)
  return n > 1n && primes.every((prime) => remaindersOf(prime).has(Number(n % BigInt(prime))))
}
