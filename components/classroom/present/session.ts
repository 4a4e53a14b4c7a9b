/** A session on the projector: a set list in the address, and how to go on to its next entry. */
import { routes } from '@/components/ui/routes'
import type { ClassPosition } from '@/lib/classroom/position'
import type { SetListEntry } from '@/lib/classroom/set-list'
import { listFromLink } from '@/lib/classroom/set-list-link'
import { settingNames } from '@/lib/world/settings'

/** What of the query of a projected page goes on to the next one. */
export type Kept = {
  readonly room?: string | undefined
  readonly list?: string | undefined
  readonly entry?: string | undefined
}

export type Session = {
  readonly title: string
  readonly entries: readonly SetListEntry[]
  /** Counted from 0; the number of entries where all are over. */
  readonly at: number
}

/** The session that a query names; `null` where it names none, or one that nobody can read. */
export function sessionOf({ list, entry }: Kept): Session | null {
  const read = list === undefined ? null : listFromLink(list)
  if (!read || read.entries.length === 0) return null
  const number = Number(entry ?? 0)
  const at = Number.isInteger(number) ? Math.min(Math.max(0, number), read.entries.length) : 0
  return { ...read, at }
}

/** Where an entry is shown: a place on the stage as a projected page, any other behind a slide that opens it. */
export function entryHref(session: Session, kept: Kept, at: number): string {
  const place = session.entries[at]?.href
  const next = { ...kept, entry: String(at) }
  const stage = place === undefined ? null : stagePlace(place)
  return stage === null ? withKept(`${routes.present}/session`, next) : withKept(`${routes.present}${stage}`, next)
}

/** Where a class is once it has come to an entry: the place in the story. `null` for an entry that is no place on the stage. */
export function positionOfEntry(href: string): ClassPosition | null {
  const [path = '', query = ''] = (stagePlace(href) ?? '').split('?')
  const [, flow, position = 'start'] = path.split('/')
  if (!flow) return null
  const settings = Object.fromEntries([...new URLSearchParams(query)].filter(([name]) => isSetting(name)))
  const place = { own: [], recap: false, view: 'story', message: 0, of: 0 } as const
  return { ...place, flow, settings: settings as ClassPosition['settings'], position }
}

function isSetting(name: string): boolean {
  return settingNames.some((each) => each === name)
}

/** `/flows/refresh/…` without its beginning; `null` for any other address. */
function stagePlace(href: string): string | null {
  return href.startsWith(`${routes.flows}/`) ? href.slice(routes.flows.length) : null
}

/** An address with what is kept of the query. */
export function withKept(href: string, kept: Kept): string {
  const [path = '', query = ''] = href.split('?')
  const values = new URLSearchParams(query)
  for (const [name, value] of Object.entries(kept)) if (value !== undefined) values.set(name, value)
  return values.size === 0 ? path : `${path}?${values}`
}
