/** A signature: whether its algorithm may be used, whether a key fits, and whether that key made it. */
import { flattenedVerify } from 'jose'
import { lengthCause } from '../diagnosis/signature-length'
import { type Candidate, candidatesOf, faultyIn } from '../keys/candidates'
import { type Imported, verifyingKey } from '../keys/import-key'
import type { Seal } from '../reading/token-shape'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { algorithmCheck } from './algorithm'
import type { Asked } from './asked'
import type { Check } from './check'
import { isCritSound } from './crit'
import { beyondValues, isForAlgorithm, type KeyFound, keyCheck, keyValues } from './key'
import { made } from './made'
import { isInsecure, isOfPlatform, notHere, unusable } from './platform'
import { weakness } from './weakness'

const untried = made('signature', 'not checked', 'signature-not-tried')

/** What is tried where a signature does not fit, or may not count: fetched only then. */
const loadDiagnosis = () => import('../diagnosis/besides')

/** Checks `algorithm`, `key` and `signature`. */
export async function sealChecks(asked: Asked): Promise<Check[]> {
  const { seal, keys, expected } = asked
  const alg = textOf(seal.header?.alg)
  const candidates = candidatesOf(keys)
  // Whether a key that cannot be read would be for it, nobody knows.
  const isKnown = faultyIn(keys).length === 0 || candidates.some((each) => isForAlgorithm(each, alg))
  const algorithm = algorithmCheck(seal, isKnown ? candidates : [], expected)
  const found = keyCheck(seal.header ?? {}, alg, keys)
  if (algorithm.code === 'alg-none') return [algorithm, found.check, made('signature', 'failed', 'signature-none')]
  if (seal.signature === '')
    return [
      algorithm,
      found.check,
      made('signature', 'failed', 'signature-empty', seal.isCut ? { missing: 'yes' } : {}),
    ]
  const isInOrder = asked.trouble === null && algorithm.result !== 'failed' && found.check.result === 'passed'
  if (!isCritSound(seal.header, asked.unprotected)) return [algorithm, found.check, cutCheck(asked, alg) ?? untried]
  if (isInOrder) return [algorithm, ...(await signatureChecks(asked, alg, found))]
  return outOfOrder(asked, alg, algorithm, found)
}

/** Something else is not as it must be: the verdict is clear, and what the signature is worth is told all the same. */
async function outOfOrder(asked: Asked, alg: string, algorithm: Check, found: KeyFound): Promise<Check[]> {
  if (asked.seal.header === null || isInsecure() || !asked.isTold)
    return [algorithm, found.check, cutCheck(asked, alg) ?? untried]
  const { besides } = await loadDiagnosis()
  return besides({ ...asked, alg, algorithm, found, cut: cutCheck(asked, alg) })
}

/** Of a signature with too few bytes nothing needs to be computed, nor can be where its last character is odd. */
function cutCheck({ seal }: Asked, alg: string): Check | null {
  const cause = lengthCause(seal.signature, alg, null)
  return cause?.code === 'signature-cut-short' ? made('signature', 'failed', cause.code, cause.values) : null
}

/** Of several keys the one that made the signature; where none did, what the first came to. */
async function signatureChecks(asked: Asked, alg: string, found: KeyFound): Promise<Check[]> {
  let worst: Check[] | null = null
  for (const candidate of found.fitting) {
    const checks = await tryKey(asked, alg, found.check, candidate)
    if (checks[1]?.code === 'signature-ok') return checks
    worst ??= checks
  }
  // One of those that nothing here computes with may be the one.
  if (found.beyond) return [made('key', 'not checked', 'key-platform', beyondValues(found.beyond, alg)), untried]
  if (worst?.[1]?.code !== 'signature-wrong' || !asked.isTold) return worst ?? [found.check, untried]
  const { whyNot } = await loadDiagnosis()
  return [worst[0] ?? found.check, await whyNot({ ...asked, alg, found })]
}

async function tryKey(asked: Asked, alg: string, key: Check, candidate: Candidate): Promise<Check[]> {
  if (isInsecure()) return [notHere(alg), untried]
  const imported = await verifyingKey(candidate, alg).catch((error: unknown) => unusable(error, alg))
  if ('result' in imported) return [imported, untried]
  const weak = weakness(candidate, alg, imported)
  if (weak) {
    const { weakly } = await loadDiagnosis()
    return [made('key', 'failed', weak.code, weak.values), await weakly(asked, alg, candidate)]
  }
  const fits = await verify(asked, imported, alg)
  if (fits === null) return [notHere(alg), untried]
  const signature = made('signature', fits ? 'passed' : 'failed', fits ? 'signature-ok' : 'signature-wrong', { alg })
  return [{ ...key, values: keyValues([candidate]) }, signature]
}

/** `null` where the platform cannot say. `crit` is a check of its own, so it is no matter here but for `b64`. */
async function verify({ seal, unprotected }: Asked, key: Imported, alg: string): Promise<boolean | null> {
  const jws = { payload: seal.payload, signature: seal.signature, ...(seal.protected && { protected: seal.protected }) }
  try {
    const header = unprotected as JsonObject | undefined
    await flattenedVerify({ ...jws, ...(header !== undefined && { header }) }, key, {
      algorithms: [alg],
      crit: ignoredCrit(seal),
    })
    return true
  } catch (error) {
    return isOfPlatform(error) ? null : false
  }
}

function ignoredCrit({ header }: Seal): Record<string, boolean> {
  const crit = Array.isArray(header?.crit) ? header.crit.filter((name) => typeof name === 'string') : []
  return Object.fromEntries(crit.map((name) => [name, name === 'b64']))
}
