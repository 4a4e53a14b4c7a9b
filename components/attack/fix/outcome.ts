/** What a fix is worth, by what came of it. */
import type { Lab } from '@/content/attacks/lab'
import type { Tried } from '@/lib/api/shapes'
import { judge } from '../lab/judged'

/** `holds`: it stops everything and hurts nobody. Else the first thing that is wrong with it. */
export type FixOutcome = 'holds' | 'works' | 'variant' | 'hurts'

export function outcomeOf(lab: Pick<Lab, 'goal' | 'stopped'>, { steps, variants, honest }: Tried): FixOutcome {
  if (judge(lab, steps).worked) return 'works'
  if (variants.some(({ reached }) => reached)) return 'variant'
  return honest.every(({ reached }) => reached) ? 'holds' : 'hurts'
}
