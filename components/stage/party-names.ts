/** Who a party is: its role, and its name in the story. */
import type { CastLine } from '@/content/telling'
import type { PartyWords } from '@/content/types'
import { namedParties, partyWords } from '@/content/words/parties'
import type { PartyId, PartyRole } from '@/lib/world/message'
import type { PartyView } from '@/lib/world/run'
import { placeAmong } from '@/lib/world/world'

/** Who is in a run. */
export type Cast = { readonly parties: readonly PartyView[] }

/** The role of a party of a run; `undefined` for one that is not in it. */
export function roleOf(run: Cast, party: PartyId | null): PartyRole | undefined {
  return run.parties.find(({ id }) => id === party)?.role
}

/** The story's name of a party. A message may be on its way to nobody. */
export function nameOf(run: Cast, party: PartyId | null): string {
  return wordsFor(run, party)?.name ?? party ?? 'nobody'
}

/** The same name inside a sentence. */
export function mentionOf(run: Cast, party: PartyId | null): string {
  return wordsFor(run, party)?.inText ?? nameOf(run, party)
}

/** The spec's term for a party: `authorization server`. */
export function termOf(run: Cast, party: PartyId): string {
  return wordsFor(run, party)?.term ?? ''
}

/** One line on who it is. */
export function castOf(run: Cast, party: PartyId): CastLine | undefined {
  return wordsFor(run, party)?.cast
}

/** A party that has words of its own, or else those of its role. */
function wordsFor(run: Cast, party: PartyId | null): PartyWords | undefined {
  const role = roleOf(run, party)
  return role && party !== null && Object.hasOwn(namedParties, party) ? namedParties[party] : role && partyWords[role]
}

/** The role of the party that answers at an address, where one does. */
export function roleAt(run: Cast, url: string): PartyRole | undefined {
  const bases = run.parties.flatMap(({ id, base }) => (base === null ? [] : [[id, base] as const]))
  return roleOf(run, placeAmong(bases, url)?.party ?? null)
}
