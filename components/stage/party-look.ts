/** How a party looks on the stage, and where its lane is. */
import type { CSSProperties } from 'react'
import type { PartyId, PartyRole } from '@/lib/world/message'
import { type Cast, nameOf } from './party-names'

/** The party's colours, as the custom properties `--party` and `--party-bg`; ink for somebody outside the story. */
export function partyColors(role: PartyRole | undefined): CSSProperties {
  const colors: Record<string, string> = {
    '--party': `var(--${role ?? 'ink'})`,
    '--party-bg': role ? `var(--${role}-bg)` : 'var(--card)',
  }
  return colors
}

/** The story's names, by the id of a party and by its base. */
export function namesOf(run: Cast): ReadonlyMap<string, string> {
  return new Map(
    run.parties.flatMap(({ id, base }) => {
      const name = nameOf(run, id)
      return base === null ? [[id, name] as const] : [[id, name] as const, [base, name] as const]
    }),
  )
}

/** The lane of a party, counted from 0; -1 for a party that is not in this run. */
export function laneOf(run: Cast, party: PartyId | null): number {
  return run.parties.findIndex(({ id }) => id === party)
}
