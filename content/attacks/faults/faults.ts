/** The labs in which a fault is to be found, the one that is worked through first. */
import type { FaultLab } from '../fault'
import { aheadOfTime } from './ahead-of-time'
import { backAfterSignOut } from './back-after-sign-out'
import { lostCookie } from './lost-cookie'
import { oldKeys } from './old-keys'
import { somebodyElsesPhotos } from './somebody-elses-photos'
import { stillGood } from './still-good'

export const faultLabs: readonly FaultLab[] = [
  lostCookie,
  aheadOfTime,
  oldKeys,
  stillGood,
  somebodyElsesPhotos,
  backAfterSignOut,
]
