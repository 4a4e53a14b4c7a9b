/** What is kept of an answer: in the words of the item, and nothing of what was typed. */
import type { Judgement } from '@/lib/recall/judgement'

/** Whatever fits nothing that was thought of is wrong and stands for no belief: those are the reader's own words. */
export function chosenWords({ verdicts }: Judgement): string[] {
  return verdicts.flatMap(({ chosen, right, belief }) => (right || belief !== null ? [chosen] : []))
}
