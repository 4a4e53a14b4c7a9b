/** What came of an attack: read off its steps. */
import type { Fix, Lab } from '@/content/attacks/lab'
import { reached } from '@/lib/play/goal'
import type { PartyId } from '@/lib/world/message'
import type { InsideNote } from '@/lib/world/party'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import type { StepView } from '@/lib/world/run'

export type Judged = {
  readonly worked: boolean
  /** The message that shows it. */
  readonly message: number | null
  /** Who refused, and what their log says. */
  readonly refusal: { readonly party: PartyId; readonly text: string } | null
}

/** Whether Mallory got what she wanted, and where that is seen. A fix may stop her elsewhere than the lab says. */
export function judge(
  { goal, stopped: usual }: Pick<Lab, 'goal' | 'stopped'>,
  path: readonly StepView[],
  { stopped = usual }: Partial<Fix> = {},
): Judged {
  const at = reached(goal, path)
  if (at) return { worked: true, message: at.delivered?.id ?? null, refusal: null }
  const isForetold = ({ code, text }: InsideNote) => code === stopped.note.code && text.includes(stopped.note.contains)
  const isRefusal = path.some(({ notes }) => notes.some(isForetold)) ? isForetold : ({ refused }: InsideNote) => refused
  const step = path.findLast(({ notes }) => notes.some(isRefusal))
  const note = step?.notes.find(isRefusal)
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
