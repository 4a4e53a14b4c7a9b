/** Questions that a learner may answer before a step, and their answers, which are read off the run itself. */
import type { MessageKind } from '../kinds'
import type { Message, PartyId } from '../message'
import type { Action, StepView } from '../run'
import { refusalsIn } from './refusal'
import { rowsOf } from './tree'

/** `next`: who gets the next message? `accepted`: will this one be accepted? */
export type QuestionType = 'next' | 'accepted'

/** The kinds of message before whose delivery a question is worthwhile: content. */
export type Predictions = Readonly<Partial<Record<MessageKind, QuestionType>>>

export type Question = {
  readonly type: QuestionType
  /** What is about to be delivered. */
  readonly message: Message
  /** `changed` and `again`: somebody has meddled with it. */
  readonly how: 'plain' | 'changed' | 'again'
}

/** What came of it. */
export type Answer =
  /** `to`: who got the next message; `null` where nothing was sent. */
  | { readonly type: 'next'; readonly message: Message | null; readonly to: PartyId | null }
  | { readonly type: 'accepted' }
  | { readonly type: 'refused'; readonly by: PartyId; readonly code: string | null }
  /** Neither yet: whoever got it asks somebody else first, or the branch has not been gone to its end. */
  | { readonly type: 'undecided' }

/** The question before this action at the end of a path; `null` where there is none. A message that was meddled with is always worth one. */
export function questionAt(path: readonly StepView[], action: Action | null, marked: Predictions): Question | null {
  if (action?.type !== 'deliver') return null
  const message = rowsOf(path).find((row) => row.message.id === action.message)?.message
  if (!message || message.to === null) return null
  const how = howDelivered(path, action)
  const type = how === 'plain' ? marked[message.kind] : 'accepted'
  return type ? { type, message, how } : null
}

function howDelivered(path: readonly StepView[], action: Action & { type: 'deliver' }): Question['how'] {
  if (action.edit?.length) return 'changed'
  return path.at(-1)?.inFlight.includes(action.message) ? 'plain' : 'again'
}

/** What the run says after these steps, the first of which delivered the message. */
export function answerTo({ type, how }: Question, steps: readonly StepView[]): Answer {
  if (type === 'next') return nextIn(steps[0])
  return how === 'plain' ? untilAnswered(steps) : toTheEnd(steps)
}

function nextIn(step: StepView | undefined): Answer {
  const message = step?.sent.at(-1) ?? null
  return { type: 'next', message, to: message?.to ?? null }
}

/** A message is accepted by whoever answers it without refusing. */
function untilAnswered(steps: readonly StepView[]): Answer {
  const id = steps[0]?.delivered?.id
  const at = steps.findIndex(({ sent }) => sent.some(({ inReplyTo }) => inReplyTo === id))
  if (at < 0) return refusalIn(steps.slice(0, 1)) ?? { type: 'undecided' }
  return refusalIn(steps.slice(0, at + 1)) ?? { type: 'accepted' }
}

/** What was meddled with may be found out by somebody else, and later. */
function toTheEnd(steps: readonly StepView[]): Answer {
  const isOver = steps.length > 0 && !steps.at(-1)?.next
  return refusalIn(steps) ?? { type: isOver ? 'accepted' : 'undecided' }
}

function refusalIn(steps: readonly StepView[]): Answer | null {
  const [first] = steps.flatMap(refusalsIn)
  return first ? { type: 'refused', by: first.party, code: first.wire?.code ?? null } : null
}
