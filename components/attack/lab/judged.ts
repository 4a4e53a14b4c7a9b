/** What came of an attack: read off its steps. */
import type { Lab } from '@/content/attacks/lab'
import { reached } from '@/lib/play/goal'
import type { PartyId } from '@/lib/world/message'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import type { StepView } from '@/lib/world/run'

export type Judged = {
  readonly worked: boolean
  /** The message that shows it. */
  readonly message: number | null
  /** Who refused, and what their log says. */
  readonly refusal: { readonly party: PartyId; readonly text: string } | null
}

/** Whether Mallory got what she wanted, and where that is seen. */
export function judge({ goal, stopped }: Pick<Lab, 'goal' | 'stopped'>, path: readonly StepView[]): Judged {
  const at = reached(goal, path)
  if (at) return { worked: true, message: at.delivered?.id ?? null, refusal: null }
  const foretold = path.findLast(({ notes }) => notes.some(({ code }) => code === stopped.note.code))
  const step = foretold ?? path.findLast(({ notes }) => notes.some(({ refused }) => refused))
  const note = step?.notes.find(({ code, refused }) => (foretold ? code === stopped.note.code : refused))
  return {
    worked: false,
    message: (step && answerIn(step)) ?? null,
    refusal: note ? { party: note.party, text: note.text } : null,
  }
}

/** The message with which somebody is turned away; else the one that was being answered. */
function answerIn({ sent, delivered }: StepView): number | undefined {
  return (sent.find(({ http }) => wireErrorOf(http) !== null) ?? sent[0] ?? delivered)?.id
}
