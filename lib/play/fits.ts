/** Whether a ready-made what-if is for a message. */
import type { WhatIf } from '@/content/types'
import type { Message } from '../world/message'
import { nthOfKind } from '../world/readings/tree'
import type { StepView } from '../world/run'
import { type Settings, settingsMeet } from '../world/settings'

/** True where the what-if is for this message of this branch, with these settings. */
export function fits(
  { at, nth, when }: WhatIf,
  message: Message,
  branch: readonly StepView[],
  settings: Settings,
): boolean {
  return (
    message.kind === at && (nth === undefined || nthOfKind(branch, message) === nth) && settingsMeet(settings, when)
  )
}
