/** How many bytes a signature has, and how many its algorithm and its key make. */
import type { Cause } from '../checks/check'
import { type Imported, verifyingKey } from '../keys/import-key'
import type { Trial } from './trial'

/** RFC 7518 §3.2 and §3.4, RFC 8037 §3.1, FIPS 204 table 2. An RSA key makes as many bytes as it has. */
const lengths: Readonly<Record<string, number>> = {
  HS256: 32,
  HS384: 48,
  HS512: 64,
  ES256: 64,
  ES384: 96,
  ES512: 132,
  EdDSA: 64,
  Ed25519: 64,
  'ML-DSA-44': 2420,
  'ML-DSA-65': 3309,
  'ML-DSA-87': 4627,
}

/** What RSA keys in use have. */
const rsaLengths: readonly number[] = [128, 256, 384, 512]

/** Whether its length alone says that it cannot fit. */
export async function wrongLength({ seal, alg, meant: [candidate] }: Trial): Promise<Cause | null | undefined> {
  const key = candidate ? await verifyingKey(candidate, alg).catch(() => null) : null
  return wantedLength(alg, key) === null || isStrange(seal.signature)
    ? undefined
    : lengthCause(seal.signature, alg, key)
}

/** What is in no alphabet may stand in the place of a letter, so the rest of them say nothing of the length. */
function isStrange(signature: string): boolean {
  return /[^\w+/=\-.…*•]/.test(signature)
}

function wantedLength(alg: string, key: Imported | null): number | null {
  return lengths[alg] ?? (/^[RP]S\d/.test(alg) ? rsaLength(key) : null)
}

/** Whether the signature is shorter or longer than this key makes them; `null` where it is as long, or nobody knows. */
export function lengthCause(signature: string, alg: string, key: Imported | null): Cause | null {
  const wanted = wantedLength(alg, key)
  const has = Math.floor((signature.replaceAll(/[^\w+/-]/g, '').length * 6) / 8)
  if (wanted === null || has === wanted || isStrange(signature)) return null
  const values = { alg, has: String(has), wanted: String(wanted) }
  if (lengths[alg] === undefined && rsaLengths.includes(has))
    return { code: 'signature-other-size', values: { ...values, bits: String(has * 8) } }
  return { code: has < wanted ? 'signature-cut-short' : 'signature-too-long', values }
}

function rsaLength(key: Imported | null): number | null {
  if (!key || key instanceof Uint8Array) return null
  const { modulusLength } = key.algorithm as Partial<RsaHashedKeyAlgorithm>
  return modulusLength === undefined ? null : Math.ceil(modulusLength / 8)
}
