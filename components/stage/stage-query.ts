/** The address of a place on the stage, and how it is read back. */
import { flowHref } from '@/components/ui/routes'
import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import { choicesOf, type SettingName, type Settings, settingsOf } from '@/lib/world/settings'

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

export type StageAddress = {
  readonly flow: Pick<Flow, 'id' | 'settings' | 'defaults'>
  readonly position: string
  readonly settings: Settings
  /** The very run and step, where the reader has made something that a fresh run would not have. */
  readonly kept?: { readonly run: string; readonly step: number }
}

/** The address of a place: settings are named where they differ from the default. */
export function placeHref({ flow, position, settings, kept }: StageAddress): string {
  const usual = settingsOf(flow)
  const changed = flow.settings.filter((name) => settings[name] !== usual[name]).map((name) => [name, settings[name]])
  return flowHref(flow.id, { position, settings: Object.fromEntries(changed), ...kept })
}

function isChoice(flow: WithSettings, name: SettingName, value: string): boolean {
  return (choicesOf(flow, name) as readonly string[]).includes(value)
}

function unknownValue(flow: WithSettings, name: SettingName, value: string): Notice {
  const text = controlWords.notice.setting(name, value, choicesOf(flow, name).join(', '), settingsOf(flow)[name])
  return { parameter: name, text }
}
