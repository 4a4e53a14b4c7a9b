/** Why a JWE stays closed: its secret in another reading, or one that a library derives from it. */
import { type FlattenedJWE, flattenedDecrypt } from 'jose'
import type { Check } from '../checks/check'
import { wantedBits } from '../checks/key-size'
import { made } from '../checks/made'
import { hex } from '../hash'
import { candidatesOf } from '../keys/candidates'
import type { ReadKeys } from '../keys/read-keys'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { derivations } from './derived-keys'
import { readingThat, secretText } from './secret-readings'
import { utf8 } from './spelled'

type Closed = {
  readonly jwe: FlattenedJWE
  readonly header: JsonObject
  readonly keys: ReadKeys
  readonly checks: readonly Check[]
}

/** Checks `key` and `decryption`, as they were where nothing better is known. */
export async function whyClosed({ jwe, header, keys, checks }: Closed): Promise<readonly Check[]> {
  const secrets = candidatesOf(keys).filter(({ type }) => type === 'secret')
  const opens = opener(jwe, textOf(header.alg), wantedBits(header)?.bits ?? null)
  for (const candidate of secrets.slice(0, 5)) {
    const text = secretText(keys, candidate)
    if (text === null) continue
    const reading = await readingThat(text, opens)
    if (reading) return [keyOf(checks), made('decryption', 'failed', 'decryption-secret-read', { reading })]
    const derived = await derivedFrom(text, header, opens)
    if (derived) return [keyOf(checks), made('decryption', 'failed', 'decryption-derived', derived)]
  }
  if (secrets.length === 0) return checks
  const tried = header.alg === 'dir' && derivations(textOf(header.enc)).length > 0 ? 'readings,derived' : 'readings'
  return checks.map((check) => withTried(check, tried))
}

/** What was wrong with the key as it was read is told where it is the only thing that is known. */
function keyOf([key]: readonly Check[]): Check {
  return key ?? made('key', 'not checked', 'key-none')
}

function withTried(check: Check, tried: string): Check {
  const isOpen = check.code === 'decryption-wrong' || check.code === 'decryption-not-tried'
  return isOpen ? { ...check, result: 'failed', code: 'decryption-wrong', values: { tried } } : check
}

/** Whether a secret opens it: those of a wrong size are not even tried. */
function opener(jwe: FlattenedJWE, alg: string, bits: number | null) {
  return async (secret: Uint8Array): Promise<boolean> => {
    if (bits !== null && secret.length * 8 !== bits) return false
    try {
      await flattenedDecrypt(jwe, secret, { keyManagementAlgorithms: [alg], maxPBES2Count: 10_000 })
      return true
    } catch {
      return false
    }
  }
}

/** `key`: in hexadecimal digits, to be given instead. */
async function derivedFrom(
  text: string,
  { alg, enc }: JsonObject,
  opens: (secret: Uint8Array) => Promise<boolean>,
): Promise<Check['values'] | null> {
  if (alg !== 'dir') return null
  for (const { maker, salt, derive } of derivations(textOf(enc))) {
    const secret = await derive(utf8(text))
    if (await opens(secret)) return { maker, salt, key: hex(secret) }
  }
  return null
}
