/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import { keyConfusion } from './key-confusion'
import { keyInTheToken } from './key-in-the-token'
import type { Lab } from './lab'
import { weakSecret } from './weak-secret'

export const labs: readonly Lab[] = [algNone, keyConfusion, weakSecret, keyInTheToken]
