/** What is shown at the reader's place: a beat, what came of a change, the beginning, or the end. */
import type { Stage } from '@/components/stage/stage-model'
import type { Story } from '@/components/stage/story/use-story'
import type { ToldBeat } from '@/lib/play/beats'
import { ticketOn } from '@/lib/play/beats'
import type { Message } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'

export type Moment =
  | { readonly is: 'start' }
  | { readonly is: 'beat'; readonly told: ToldBeat; readonly key: Message }
  | { readonly is: 'outcome'; readonly message: Message | null }
  | { readonly is: 'recap' }

/** Reads the moment off the place. */
export function momentAt(stage: Stage, { over, beats, number, stops }: Story): Moment {
  if (over) return { is: 'recap' }
  const isResult = stops.some(({ step, is }) => step === stage.step.id && is !== 'beat')
  const told = beats[number - 1]
  if (isResult) return { is: 'outcome', message: stage.message }
  if (!told) return { is: 'start' }
  return told.key ? { is: 'beat', told, key: told.key } : { is: 'outcome', message: stage.message }
}

/** The message to look at; `null` before the first and after the last. */
export function messageOf(moment: Moment): Message | null {
  if (moment.is === 'beat') return moment.key
  return moment.is === 'outcome' ? moment.message : null
}

export type Shown = { readonly message: Message; readonly ticket: string | null; readonly isNow: boolean }

/** The last message and the one of the moment, each with what travels in it. */
export function shownRows(stage: Stage, story: Story, moment: Moment): readonly Shown[] {
  const now = messageOf(moment)
  if (!now) return []
  const rows = rowsOf(stage.branch).map(({ message }) => message)
  const last = rows[rows.findIndex(({ id }) => id === now.id) - 1]
  const shown = (message: Message, isNow: boolean) => ({ message, isNow, ticket: ticketIn(story, message) })
  return [...(last ? [shown(last, false)] : []), shown(now, true)]
}

function ticketIn({ beats }: Story, { id }: Message): string | null {
  const leg = beats.flatMap(({ legs }) => legs).find(({ message }) => message.id === id)
  return leg ? ticketOn(leg) : null
}
