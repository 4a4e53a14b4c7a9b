/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import { keysFromAnywhere } from './keys-from-anywhere'
import { kidPath } from './kid-path'
import { kidQuery } from './kid-query'
import type { Lab } from './lab'
import { twoReadings } from './two-readings'

export const labs: readonly Lab[] = [algNone, keysFromAnywhere, kidPath, kidQuery, twoReadings]
