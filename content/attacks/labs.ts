/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import { keyConfusion } from './key-confusion'
import type { Lab } from './lab'

export const labs: readonly Lab[] = [algNone, keyConfusion]
