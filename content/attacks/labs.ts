/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import { kidPath } from './kid-path'
import { kidQuery } from './kid-query'
import type { Lab } from './lab'

export const labs: readonly Lab[] = [algNone, kidPath, kidQuery]
