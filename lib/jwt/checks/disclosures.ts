/** What an SD-JWT says once its disclosures are put where they belong (RFC 9901 §7.1, steps 2 and 3). Web Cryptography. */
import { base64urlOf } from '../base64url'
import { hashOf } from '../hash'
import { hashes } from '../reading/digests'
import type { ReadToken } from '../reading/token-shape'
import { isObject, type JsonObject } from '../segment'

export type DisclosureProblem = 'hash' | 'unlisted' | 'repeated' | 'malformed' | 'name'

/** `payload`: without the digests, and with what was disclosed. */
export type Disclosed = { readonly payload: JsonObject } | { readonly problem: DisclosureProblem }

/** The claims of an SD-JWT, or why it must be rejected. `null` where there is no Web Cryptography. Never throws. */
export async function disclose(token: ReadToken): Promise<Disclosed | null> {
  if (globalThis.crypto?.subtle === undefined) return null
  const hash = hashes.get(token.payload?._sd_alg ?? 'sha-256')
  if (!hash) return { problem: 'hash' }
  const texts = token.disclosures.map(({ text }) => text)
  const digests = await Promise.all(texts.map(async (text) => base64urlOf(await hashOf(hash, text))))
  try {
    const lists = token.parts
      .filter(({ name }) => name === 'disclosure')
      .map(({ decoded }) => JSON.parse(decoded ?? ''))
    return placed(token.payload ?? {}, new Map(digests.map((digest, index) => [digest, lists[index]])), texts.length)
  } catch (error) {
    return { problem: error instanceof Refused ? error.problem : 'malformed' }
  }
}

class Refused extends Error {
  constructor(readonly problem: DisclosureProblem) {
    super(problem)
  }
}

type Placing = {
  readonly byDigest: ReadonlyMap<string, unknown>
  readonly seen: Set<string>
  readonly used: Set<string>
}

function placed(payload: JsonObject, byDigest: ReadonlyMap<string, unknown>, count: number): Disclosed {
  if (byDigest.size < count) throw new Refused('repeated')
  const placing: Placing = { byDigest, seen: new Set(), used: new Set() }
  const { _sd_alg: _, ...claims } = objectIn(payload, placing)
  if (placing.used.size < count) throw new Refused('unlisted')
  return { payload: claims }
}

function valueIn(value: unknown, placing: Placing): unknown {
  if (Array.isArray(value)) return value.flatMap((each) => elementIn(each, placing))
  return isObject(value) ? objectIn(value, placing) : value
}

/** RFC 9901 §4.2.4.1: `_sd` lists the digests of members of this very object. */
function objectIn(object: JsonObject, placing: Placing): JsonObject {
  const { _sd: digests = [], ...plain } = object
  if (!Array.isArray(digests)) throw new Refused('malformed')
  const kept = Object.entries(plain).map(([name, value]) => [name, valueIn(value, placing)] as const)
  const disclosed = digests.flatMap((digest) => {
    const list = take(digest, placing)
    return list === null ? [] : [memberOf(list, placing)]
  })
  const names = [...kept, ...disclosed].map(([name]) => name)
  if (new Set(names).size < names.length) throw new Refused('name')
  return Object.fromEntries([...kept, ...disclosed])
}

function memberOf(list: readonly unknown[], placing: Placing): readonly [string, unknown] {
  const [salt, name, value] = list
  if (list.length !== 3 || typeof salt !== 'string' || typeof name !== 'string') throw new Refused('malformed')
  if (name === '_sd' || name === '...') throw new Refused('name')
  return [name, valueIn(value, placing)]
}

/** RFC 9901 §4.2.4.2: `{"...": digest}` stands for an element; one that is not disclosed is left out. */
function elementIn(element: unknown, placing: Placing): readonly unknown[] {
  if (!isObject(element) || !Object.hasOwn(element, '...')) return [valueIn(element, placing)]
  if (Object.keys(element).length > 1) throw new Refused('malformed')
  const list = take(element['...'], placing)
  if (list === null) return []
  if (list.length !== 2 || typeof list[0] !== 'string') throw new Refused('malformed')
  return [valueIn(list[1], placing)]
}

/** The disclosure of a digest; `null` where it was not disclosed, or is a decoy (§4.2.5). */
function take(digest: unknown, { byDigest, seen, used }: Placing): readonly unknown[] | null {
  if (typeof digest !== 'string') throw new Refused('malformed')
  if (seen.has(digest)) throw new Refused('repeated')
  seen.add(digest)
  const list = byDigest.get(digest)
  if (list === undefined) return null
  used.add(digest)
  if (!Array.isArray(list)) throw new Refused('malformed')
  return list
}
