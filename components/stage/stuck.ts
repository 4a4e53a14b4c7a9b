/** Where the story cannot go on though it is not over, and why. */

import { controlWords } from '@/content/labels/stage'
import type { Message } from '@/lib/world/message'
import type { StepView } from '@/lib/world/run'
import type { Stuck } from './stage-model'

/**
 * Why nothing can follow a step: `nobody` where the message on its way has no receiver, else what the step itself says.
 * `message`: the one to look at after it. `null` where something can follow, or the story is over.
 */
export function stuckAt(step: StepView, message: Message | null): Stuck | null {
  const isHeld = message !== null && step.inFlight.includes(message.id)
  if (isHeld && message.to === null)
    return { code: 'nobody', text: saidInStep(step) ?? controlWords.next.nobody(hostOf(message)) }
  return step.stuck ?? null
}

/** Whoever sent it has found out why: at that scheme or port the host does not listen. */
function saidInStep({ notes }: StepView): string | null {
  return notes.find(({ code }) => code === 'not_listening')?.text ?? null
}

function hostOf({ http }: Message): string | null {
  return http.type === 'request' ? (URL.parse(http.url)?.host ?? null) : null
}
