import { flowHref } from '@/components/ui/routes'
import type { Played } from '@/lib/recall/judgement'

/** The very run in which it was judged, at the end of the branch that was played. */
export function playedHref({ run, at }: Played): string {
  return flowHref(run.flow, { run: run.id, step: at })
}
