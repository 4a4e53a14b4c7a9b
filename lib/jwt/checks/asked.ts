import type { ReadKeys } from '../keys/read-keys'
import type { Seal } from '../reading/token-shape'
import type { Expectations } from './check'

/** What is asked of a signature. */
export type Asked = {
  readonly seal: Seal
  /** The header that is not signed (RFC 7515 §7.2.1), as it stands there. */
  readonly unprotected: unknown
  readonly keys: ReadKeys
  readonly expected: Expectations
  /** What is out of order in the form of the token (`charset`); `null` where it is as it must be. */
  readonly trouble: string | null
  /** False where nobody will hear why: of several signatures the first is told of. */
  readonly isTold: boolean
}
