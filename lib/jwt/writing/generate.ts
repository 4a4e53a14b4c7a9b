/** New keys. Loads `jose`. */
import type { JsonObject } from '../segment'
import type { KeyManagement } from './encrypt'
import type { SigningAlgorithm } from './sign'

/** A pair of JWKs, or of a secret the same `oct` JWK twice; with `alg`, and a `kid` that is the thumbprint (RFC 7638). */
export type NewKey = { readonly private: JsonObject; readonly public: JsonObject }

/** `null` where the platform has no such keys. */
export declare function generateKey(alg: SigningAlgorithm | KeyManagement): Promise<NewKey | null>
