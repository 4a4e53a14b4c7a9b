/** What is done with an entry of a set list. Pure. */
import type { Named as Place } from '@/components/classroom/ask/played-place'
import { routes } from '@/components/ui/routes'
import { type SettingName, settingNames } from '@/lib/world/settings'

export type EntryWay =
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'item'; readonly item: string }
  | { readonly is: 'lab'; readonly lab: string }
  | { readonly is: 'page' }

/** The class goes to a place on the stage or to a lab, and is asked an item; any other page is opened. */
export function wayOfEntry(href: string): EntryWay {
  const { pathname, searchParams } = new URL(href, 'https://site.invalid')
  const [, room, flow, position] = pathname.split('/')
  if (`/${room}` === routes.flows && flow) return { is: 'place', place: placeIn(flow, position, searchParams) }
  if (`/${room}` === routes.attacks && flow && position === undefined) return { is: 'lab', lab: flow }
  const item = pathname === routes.session ? itemIn(searchParams) : undefined
  return item ? { is: 'item', item } : { is: 'page' }
}

function placeIn(flow: string, at: string | undefined, query: URLSearchParams): Place {
  const settings = Object.fromEntries([...query].filter(([name]) => isSetting(name)))
  const named = { whatIf: query.get('what-if'), view: query.get('view'), tab: query.get('tab') }
  const said = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null))
  return { flow, at, settings, ...said }
}

function isSetting(name: string): name is SettingName {
  return settingNames.some((each) => each === name)
}

/** `of=item-24-who-keeps-the-verifier` */
function itemIn(query: URLSearchParams): string | undefined {
  return query.get('of')?.match(/^item-(.+)$/)?.[1]
}
