/** The address of a place on the projector: that of the stage, under another name, and never with a run in it. */

import type { Stage } from '@/components/stage/stage-model'
import { flowHref, routes } from '@/components/ui/routes'
import type { ClassPosition } from '@/lib/classroom/position'
import { ownStepsOf } from '@/lib/world/readings/own-steps'
import { positionOf } from '@/lib/world/readings/positions'
import { settingsOf } from '@/lib/world/settings'
import { type Kept, withKept } from './session'

/** Where the reader is. What was done by hand is in this run only: its address is that of the story. */
export function presentHref({ flow, settings, path }: Stage, recap: boolean, kept: Kept): string {
  const usual = settingsOf(flow)
  const changed = flow.settings.filter((name) => settings[name] !== usual[name]).map((name) => [name, settings[name]])
  const own = ownStepsOf(path)
  const whatIf = own.length === 1 ? (own[0]?.whatIf ?? undefined) : undefined
  const position = recap ? 'recap' : positionOf(path)
  return presented(flowHref(flow.id, { position, settings: Object.fromEntries(changed), whatIf }), kept)
}

/** Where a class is, for a page that is in another flow. */
export function positionHref({ flow, settings, position, recap }: ClassPosition, kept: Kept): string {
  return presented(flowHref(flow, { position: recap ? 'recap' : position, settings: { ...settings } }), kept)
}

function presented(href: string, kept: Kept): string {
  return withKept(href.replace(routes.flows, routes.present), kept)
}

/** The notes of a projected page: the same place, and how the two windows hear of each other. */
export function notesHref(href: string, more: Readonly<Record<string, string>>): string {
  const [path = '', query = ''] = href.split('?')
  const [, , flow = '', position] = path.split('/')
  const values = new URLSearchParams(query)
  for (const [name, value] of Object.entries({ flow, ...(position !== undefined && { position }), ...more }))
    values.set(name, value)
  return `${routes.presenterNotes}?${values}`
}

/** The notes of an entry, or of a place on the stage: `/flows/…`. */
export function noteHrefOf(href: string, more: Readonly<Record<string, string | undefined>>): string {
  return notesHref(
    href,
    Object.fromEntries(Object.entries(more).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  )
}
