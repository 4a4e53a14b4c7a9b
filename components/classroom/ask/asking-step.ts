/** How far the class is with a question. Pure. */
import type { TeacherView } from '@/lib/classroom/views'

export type AskedHere = TeacherView['asked'][number]

export const askingSteps = ['vote', 'talk', 'again', 'side', 'run'] as const
export type AskingStep = (typeof askingSteps)[number]

/** The question that the class is at; `null` where there is none. */
export function askedNow({ asked }: Pick<TeacherView, 'asked'>): AskedHere | null {
  const last = asked.at(-1)
  return last && !last.away ? last : null
}

/** `ran`: the class has gone on to where the run shows what is so. */
export function stepOfAsking({ open, shown, tallies }: AskedHere, ran: boolean): AskingStep {
  if (ran) return 'run'
  if (open) return tallies.length > 1 ? 'again' : 'vote'
  return shown || tallies.length > 1 ? 'side' : 'talk'
}
