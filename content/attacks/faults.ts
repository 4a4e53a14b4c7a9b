/** Every lab in which a fault is to be found, in the order in which they are taught. */
import type { FaultLab } from './fault'

export const faultLabs: readonly FaultLab[] = []
