/** Where something is seen. */
import { flowHref } from '@/components/ui/routes'
import type { Evidence, StagePlace } from '@/content/evidence'
import type { Played } from '@/lib/recall/judgement'

/** A page, or a place on the stage, where it is played afresh. */
export function evidenceHref(evidence: Evidence): string {
  return 'page' in evidence ? evidence.page : placeHref(evidence.place)
}

/** A place on the stage. */
export function placeHref({ flow, at, settings, whatIf, tab }: StagePlace): string {
  return flowHref(flow, { position: at, settings, whatIf, tab })
}

/** The very run in which it was judged, at the end of the branch that was played. */
export function playedHref({ run, at }: Played): string {
  return flowHref(run.flow, { run: run.id, step: at })
}
