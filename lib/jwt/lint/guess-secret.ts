/** Tries a list of secrets on a token that is signed with one (RFC 8725 §2.2, §3.5). Web Cryptography. */
import type { ReadToken } from '../reading/read-token'

/** The secret that fits; `null` where none does or the token has no HMAC. */
export declare function guessSecret(token: ReadToken, list: readonly string[]): Promise<string | null>
