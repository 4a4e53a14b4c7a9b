/** What Mallory has, read off a run. */
import type { Lab } from '@/content/attacks/lab'
import type { PartyId } from '@/lib/world/message'
import type { StepView } from '@/lib/world/run'

export type Loot = {
  readonly name: string
  readonly value: string
  /** The message in which she saw it; `null` for what she has made, or had before. */
  readonly message: number | null
  readonly isNew: boolean
}

type Who = Pick<Lab, 'parties'>

/** Mallory’s own browser; `undefined` where she has none in this lab. */
export function browserOf(lab: Who): PartyId | undefined {
  const own = attackerOf(lab)?.browser
  return lab.parties.some(({ role, id }) => role === 'browser' && id === own) ? own : undefined
}

/** What she knows at the end of these steps. New is what came in step `since` or later. */
export function lootAt(lab: Who, path: readonly StepView[], since: number): readonly Loot[] {
  const her = attackerOf(lab)?.id ?? ''
  let known: readonly (Omit<Loot, 'isNew'> & { readonly at: number })[] = []
  for (const [at, { facts, delivered }] of path.entries())
    known = (facts[her] ?? known).map(
      ({ name, value }) =>
        known.find((old) => old.name === name && old.value === value) ?? {
          name,
          value,
          message: delivered?.id ?? null,
          at,
        },
    )
  return known.map(({ at, ...loot }) => ({ ...loot, isNew: at >= since }))
}

function attackerOf({ parties }: Who) {
  return parties.find((party) => party.role === 'attacker')
}
