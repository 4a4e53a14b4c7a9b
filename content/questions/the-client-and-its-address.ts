import type { Item, Pair } from '../item'

export const items: readonly Item[] = []

/** For the test before and the test after. */
export const pairs: readonly Pair[] = []
