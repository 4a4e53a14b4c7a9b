import type { Belief } from '../../belief'

export const beliefs = {} as const satisfies Record<string, Belief>
