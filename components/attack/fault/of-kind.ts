/** A message of a run by its kind. */
import type { MessageKind } from '@/lib/world/kinds'
import type { StepView } from '@/lib/world/run'

/** The id of the last message of a kind; `null` where there is none. */
export function lastOfKind(path: readonly StepView[], kind: MessageKind): number | null {
  return path.flatMap(({ sent }) => sent).findLast((message) => message.kind === kind)?.id ?? null
}
