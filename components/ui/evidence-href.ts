/** Where a piece of evidence is seen. */
import type { Evidence, StagePlace } from '@/content/evidence'
import { flowHref } from './routes'

/** The address of a place on the stage. */
export function placeHref({ flow, at, settings, whatIf, tab }: StagePlace): string {
  return flowHref(flow, { position: at, settings, whatIf, tab })
}

export function evidenceHref(evidence: Evidence): string {
  return 'place' in evidence ? placeHref(evidence.place) : evidence.page
}
