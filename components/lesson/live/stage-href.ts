import { flowHref } from '@/components/ui/routes'
import type { Evidence, StagePlace } from '@/content/evidence'

/** The address of a place on the stage. */
export function stageHref({ flow, at, settings, whatIf, tab }: StagePlace): string {
  return flowHref(flow, { position: at, settings, whatIf, tab })
}

/** Where a piece of evidence is seen. */
export function evidenceHref(evidence: Evidence): string {
  return 'page' in evidence ? evidence.page : stageHref(evidence.place)
}
