/** The address of a place on the stage, and how it is read back. */
import { flowHref } from '@/components/ui/routes'
import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import { choicesOf, type SettingName, type Settings, settingsOf } from '@/lib/world/settings'
import type { View } from './stage-model'

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** A parameter of the address that could not be used as it stands, and what was done instead. */
export type Notice = { readonly parameter: string; readonly text: string }

type WithSettings = Pick<Flow, 'settings' | 'defaults' | 'choices'>

/** The settings that a query names, of those that the flow has. A value that is not a choice leaves the default in place, and a notice. */
export function readSettings(flow: WithSettings, query: Query): { settings: Settings; notices: readonly Notice[] } {
  const read = flow.settings.flatMap((name) => {
    const value = single(query[name])
    return value === undefined ? [] : [{ name, value, known: isChoice(flow, name, value) }]
  })
  const chosen = Object.fromEntries(read.filter(({ known }) => known).map(({ name, value }) => [name, value]))
  const notices = read.filter(({ known }) => !known).map(({ name, value }) => unknownValue(flow, name, value))
  return { settings: settingsOf(flow, chosen), notices }
}

/** The first value of a parameter; `undefined` where there is none. */
export function single(value: Query[string]): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}

const views: readonly View[] = ['story', 'messages']

/** Keeps the view that the reader chose last. */
export const viewCookie = 'view'

/** How a place is shown. What is left out is as the reader has it. */
export type Shown = {
  readonly view?: View | undefined
  /** The name of the value that is followed: see `followedIn`. */
  readonly follow?: string | undefined
  /** The id of the tab in which the message is read. */
  readonly tab?: string | undefined
}

/** The view that a text names: of a query, of a cookie. */
export function viewNamed(text: string | undefined): View | undefined {
  return views.find((view) => view === text)
}

/** What a query says of how its place is shown. What is no view is left to the reader. */
export function readView(query: Query): Shown {
  return { view: viewNamed(single(query.view)), follow: single(query.follow), tab: single(query.tab) }
}

/** The usual is not written: the story, and the tab that explains. */
function writtenShown({ view, follow, tab }: Shown): Shown {
  return { view: view === 'story' ? undefined : view, follow, tab: tab === usualTab ? undefined : tab }
}

const usualTab = 'explained'

export type StageAddress = {
  readonly flow: Pick<Flow, 'id' | 'settings' | 'defaults'>
  readonly position: string
  readonly settings: Settings
  /** The very run and step, where the reader has made something that a fresh run would not have. */
  readonly kept?: { readonly run: string; readonly step: number } | undefined
  /** The ready-made what-if whose branch it is in. */
  readonly whatIf?: string | undefined
  readonly shown?: Shown | undefined
}

/** The address of a place: settings are named where they differ from the default. */
export function placeHref({ flow, position, settings, kept, whatIf, shown = {} }: StageAddress): string {
  const usual = settingsOf(flow)
  const changed = flow.settings.filter((name) => settings[name] !== usual[name]).map((name) => [name, settings[name]])
  return flowHref(flow.id, { position, settings: Object.fromEntries(changed), ...kept, whatIf, ...writtenShown(shown) })
}

function isChoice(flow: WithSettings, name: SettingName, value: string): boolean {
  return (choicesOf(flow, name) as readonly string[]).includes(value)
}

function unknownValue(flow: WithSettings, name: SettingName, value: string): Notice {
  const text = controlWords.notice.setting(name, value, choicesOf(flow, name).join(', '), settingsOf(flow)[name])
  return { parameter: name, text }
}
