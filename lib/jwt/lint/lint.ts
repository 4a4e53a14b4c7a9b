/** Checks up on a token as it is written, without any key. */
import type { ReadToken } from '../reading/read-token'
import type { Finding } from './finding'

/** Worst first. `now` in milliseconds since 1970. */
export declare function lint(token: ReadToken, now: number): readonly Finding[]
