/** Who a party is: its role, and its name in the story. */
import { partyWords } from '@/content/words/parties'
import type { PartyId, PartyRole } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

/** The role of a party of a run; `undefined` for one that is not in it. */
export function roleOf(run: RunView, party: PartyId | null): PartyRole | undefined {
  return run.parties.find(({ id }) => id === party)?.role
}

/** The story's name of a party. A message may be on its way to nobody. */
export function nameOf(run: RunView, party: PartyId | null): string {
  const role = roleOf(run, party)
  return role ? partyWords[role].name : (party ?? 'nobody')
}

/** The same name inside a sentence. */
export function mentionOf(run: RunView, party: PartyId | null): string {
  const role = roleOf(run, party)
  return role ? partyWords[role].inText : nameOf(run, party)
}

/** The role of the party that answers at an origin, where one does. */
export function roleAt(run: RunView, origin: string | undefined): PartyRole | undefined {
  return run.parties.find((party) => party.origin !== null && party.origin === origin)?.role
}
