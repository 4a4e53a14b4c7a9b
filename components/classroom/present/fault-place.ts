/** Where a what-if is played from, and whether it has been. */
import type { Stage } from '@/components/stage/stage-model'
import { fits } from '@/lib/play/fits'
import { messagesAt } from '@/lib/world/readings/moments'
import { leafFrom, pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'

/** The branch in which it was taken already, of the start that the reader came from; `null` where there is none. */
export function takenIn(run: RunView, branch: readonly StepView[], whatIf: string): readonly StepView[] | null {
  const start = branch[0]?.id
  const taken = run.steps.find((step) => step.whatIf === whatIf && pathTo(run, step.id)[0]?.id === start)
  return taken ? pathTo(run, leafFrom(run, taken.id)) : null
}

/** The step of the story at which its message is held; `null` where the story has not come to it. */
export function placeOfFault({ run, flow, settings, branch }: Stage, id: string): StepId | null {
  const whatIf = flow.whatIfs.find((each) => each.id === id)
  const story = pathTo(run, leafFrom(run, branch[0]?.id ?? 0))
  const messages = messagesAt(story)
  const at = story.findIndex(({ inFlight }, index) => {
    const message = inFlight.length > 0 ? messages[index] : null
    return whatIf && message && fits(whatIf, message, story.slice(0, index + 1), settings)
  })
  return story[at]?.id ?? null
}
