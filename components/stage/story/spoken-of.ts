/** What a story speaks of, by name: what travels in its pictures, and the values that it explains. */

import type { Beat } from '@/content/telling'
import { namedOnTicket } from '@/lib/play/beats'

/** The names that are worth telling at the foot of the lanes. Everything else is there with every message. */
export function spokenOf(beats: readonly Beat[]): ReadonlySet<string> {
  return new Set(
    beats.flatMap(({ legs, values }) => [
      ...legs.flatMap(({ ticket }) => (ticket === undefined ? [] : [namedOnTicket(ticket)])),
      ...Object.keys(values ?? {}),
    ]),
  )
}
