/** Which flows a session has, each once: with the settings of its first entry, and the what-ifs of all that share them. */
import { readSettings } from '@/components/stage/stage-query'
import { flows } from '@/content/flows/flows'
import type { Flow } from '@/content/types'
import type { SetList } from '@/lib/classroom/set-list'
import type { Settings } from '@/lib/world/settings'

export type SessionFlow = {
  readonly flow: Flow
  readonly settings: Settings
  readonly whatIfs: readonly string[]
  /** The address of the flow in the session, without a position. */
  readonly href: string
}

/** In the order in which they come. */
export function flowsOf({ entries }: SetList): readonly SessionFlow[] {
  const found = entries.flatMap(({ href }) => placeOf(href))
  return [...Map.groupBy(found, ({ flow }) => flow).values()].flatMap(([first, ...others]) => {
    return first ? [{ ...first, whatIfs: [first, ...others].flatMap(({ whatIfs }) => whatIfs) }] : []
  })
}

function placeOf(href: string): SessionFlow[] {
  const { pathname, searchParams } = new URL(href, 'https://site.test')
  const [, room, id] = pathname.split('/')
  const flow = room === 'flows' ? flows.find((each) => each.id === id) : undefined
  if (!flow) return []
  const { settings } = readSettings(flow, Object.fromEntries(searchParams))
  return [{ flow, settings, whatIfs: searchParams.getAll('what-if'), href: `/flows/${flow.id}` }]
}
