/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import type { Lab } from './lab'
import { readablePayload } from './readable-payload'
import { refreshTheft } from './refresh-theft'
import { stolenBearer } from './stolen-bearer'

export const labs: readonly Lab[] = [readablePayload, algNone, refreshTheft, stolenBearer]
