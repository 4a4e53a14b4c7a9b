/** What Next will do, in words. */

import { wordsOf } from '@/components/stage/message/message-words'
import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import { rowsOf } from '@/lib/world/readings/tree'
import type { Action, StepView } from '@/lib/world/run'

const words = controlWords.next

/** Where the reader is, and what the branch goes on with. */
export type Ahead = {
  readonly flow: Flow
  readonly path: readonly StepView[]
  readonly step: StepView
  /** What makes the next step: one that is there already, or one to be made. */
  readonly nextAction: Action | null
}

/** `deliver redirect to Photoprint`, or what Ada does; `null` where nothing is left to do. */
export function nextLabel(ahead: Ahead): string | null {
  const action = ahead.nextAction
  if (!action) return null
  return action.type === 'deliver' ? deliveryLabel(ahead, action) : actLabel(ahead, action)
}

function deliveryLabel({ path }: Ahead, action: Action & { type: 'deliver' }): string {
  const message = rowsOf(path).find((row) => row.message.id === action.message)?.message
  const delivery = message ? wordsOf(path, message).delivery : words.unnamed
  if (action.edit?.length) return words.deliverChanged(delivery)
  const inFlight = path.at(-1)?.inFlight.includes(action.message)
  return inFlight ? words.deliver(delivery) : words.deliverAgain(delivery)
}

/** What a person did by hand has no name of its own; what the flow would do has. */
function actLabel(ahead: Ahead, action: Action & { type: 'act' }): string {
  const usual = ahead.flow.acts.find(
    ({ party, act }) => party === action.party && JSON.stringify(act) === JSON.stringify(action.act),
  )
  return usual?.label ?? words.useThePage
}
