/** Who has a screen. */
import type { PartyId } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

/** The parties of a run that show something to a person, in the order of their lanes. */
export function screensOf({ parties }: RunView): PartyId[] {
  return parties.filter(({ role }) => role === 'browser' || role === 'device').map(({ id }) => id)
}
