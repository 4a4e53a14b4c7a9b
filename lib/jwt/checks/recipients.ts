/** Whom a JWE is for: one in compact serialization, and in JSON perhaps several (RFC 7516 §7.2.1). */
import type { FlattenedJWE } from 'jose'
import { objectIn } from '../reading/part'
import type { ReadToken } from '../reading/token-shape'
import { isObject, type JsonObject } from '../segment'

export type Recipient = {
  /** All that counts for this one: protected, shared and its own. */
  readonly header: JsonObject | null
  /** What is protected of it. */
  readonly own: JsonObject | null
  /** The others, which must not repeat a name. */
  readonly unprotected: readonly (JsonObject | null)[]
  readonly jwe: FlattenedJWE
}

/** At least one, whatever stands there. */
export function recipientsOf(token: ReadToken): readonly [Recipient, ...Recipient[]] {
  const { json, header, text, parts } = token
  if (!json) return [{ header, own: header, unprotected: [], jwe: compactJwe(text) }]
  const own = parts.find(({ name }) => name === 'header')?.object ?? null
  const { recipients, ...shared } = json
  if (!Array.isArray(recipients)) return [inJson(own, shared, shared)]
  const [first = {}, ...others] = recipients.filter(isObject)
  return [inJson(own, shared, first), ...others.map((each) => inJson(own, shared, each))]
}

function inJson(own: JsonObject | null, shared: JsonObject, each: JsonObject): Recipient {
  const unprotected = [objectIn(shared, 'unprotected'), objectIn(each, 'header')]
  const { header: _, encrypted_key: __, ...content } = shared
  const jwe: JsonObject = {
    ...content,
    ...('header' in each && { header: each.header }),
    ...('encrypted_key' in each && { encrypted_key: each.encrypted_key }),
  }
  // jose looks at the type of each member itself.
  return { header: Object.assign({}, own, ...unprotected), own, unprotected, jwe: jwe as unknown as FlattenedJWE }
}

function compactJwe(text: string): FlattenedJWE {
  const [header = '', encryptedKey = '', iv = '', ciphertext = '', tag = ''] = text.split('.')
  const jwe = { protected: header, ciphertext, ...(iv && { iv }), ...(tag && { tag }) }
  return { ...jwe, ...(encryptedKey && { encrypted_key: encryptedKey }) }
}
