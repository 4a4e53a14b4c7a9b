/** What each party knows, and what of it is new since the beat before. */

import type { Stage } from '@/components/stage/stage-model'
import type { PartyId } from '@/lib/world/message'
import { factsAt, type KnownFact } from '@/lib/world/readings/tree'
import type { Story } from './use-story'

/** Without a story, what is new is new since the step before. */
export function knownSince(
  { path, branch }: Pick<Stage, 'path' | 'branch'>,
  story: Story | null,
): Record<PartyId, KnownFact[]> {
  const now = factsAt(path)
  if (story === null) return now
  const before = factsAt(pathBefore(branch, story))
  const isNew = (party: PartyId, { name, value }: KnownFact) =>
    !before[party]?.some((old) => old.name === name && old.value === value)
  return Object.fromEntries(
    Object.entries(now).map(([party, facts]) => [
      party,
      facts.map((fact) => ({ ...fact, isNew: story.number > 0 && isNew(party, fact) })),
    ]),
  )
}

/** The branch up to the end of the beat before. */
function pathBefore(branch: Stage['branch'], { beats, number }: Story): Stage['branch'] {
  const end = beats[number - 2]?.end
  return branch.slice(0, end === undefined || end === null ? 1 : branch.findIndex(({ id }) => id === end) + 1)
}
