/** What an example of a specification says of itself. */
import type { CheckCode, Judgement } from '@/lib/jwt/checks/check'
import type { JsonObject } from '@/lib/jwt/segment'

export type RfcExample = {
  /** The RFC and the section that prints it. */
  readonly source: string
  readonly token: string
  /** As the RFC gives it; a text is a password. `null`: the example needs none. */
  readonly key: JsonObject | string | null
  /** Protected and unprotected members together. */
  readonly header: JsonObject
  /** Which of several signatures the key made (RFC 7520 §4.8), from 0. */
  readonly signature?: number
  /** What is signed or encrypted. */
  readonly text: string
  /** `jws`: the text is no JWT. */
  readonly content: 'jwt' | 'jws'
  /** In seconds since 1970, where the text has one. */
  readonly exp?: number
  /** With that key, before it expires. `because`: the code of the check that decided. */
  readonly ends: { readonly verdict: Judgement['verdict']; readonly because: CheckCode | null }
}

export const acceptable: RfcExample['ends'] = { verdict: 'Acceptable', because: null }

/** The key opens it. Whoever has the public half could have encrypted it, so it proves nobody. */
export const opened: RfcExample['ends'] = { verdict: 'Not verified', because: 'decryption-public' }

/** On purpose, though the RFCs of its time use it: RFC 8725 §3.2 says to avoid RSAES-PKCS1-v1_5. */
export const refused: RfcExample['ends'] = { verdict: 'Not acceptable', because: 'alg-rsa1_5' }

/** RFC 7518 §3.6: not to be accepted "unless the application specifies that it is acceptable"; ours never does. */
export const unsecured: RfcExample['ends'] = { verdict: 'Not acceptable', because: 'alg-none' }
