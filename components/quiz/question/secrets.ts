/** What must not be told before it is answered. */
import type { Item } from '@/content/item'
import type { LiveRun } from '@/lib/recall/live'
import { readValue } from '@/lib/recall/read-value'
import type { Secret } from '../evidence/covered'

/** The values of the gaps of an item, as the run has them; of any other item none. */
export function secretsOf(item: Item, live: LiveRun): Secret[] {
  if (item.kind !== 'cloze') return []
  return item.gaps.flatMap(({ of }) => {
    const value = readValue(live.path, of)
    return value === null ? [] : [{ name: of.claim ?? of.header ?? of.name, value }]
  })
}
