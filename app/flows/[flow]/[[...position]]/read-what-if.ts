/** Reads which what-if an address asks for, and says what keeps it from being played. */
import type { Notice } from '@/components/stage/stage-query'
import { linkWords } from '@/content/labels/links'
import type { Flow, WhatIf } from '@/content/types'
import { settingWords } from '@/content/words/settings/settings'
import { type SettingName, type Settings, type SettingsCondition, settingsMeet } from '@/lib/world/settings'

type Read = { readonly whatIf?: WhatIf; readonly notices: readonly Notice[] }

/** The what-if with this id, where it is there with these settings; else a notice that says why it is not. */
export function readWhatIf({ whatIfs }: Pick<Flow, 'whatIfs'>, settings: Settings, id: string | undefined): Read {
  if (id === undefined) return { notices: [] }
  const whatIf = whatIfs.find((each) => each.id === id)
  if (!whatIf) return refused(linkWords.whatIfUnknown(id))
  if (settingsMeet(settings, whatIf.when)) return { whatIf, notices: [] }
  return refused(linkWords.whatIfSettings(whatIf.title, neededBy(whatIf.when, settings)))
}

function refused(text: string): Read {
  return { notices: [{ parameter: 'what-if', text }] }
}

/** Those that are otherwise now: `Client: Public or BFF, PKCE: Off`. */
function neededBy(when: SettingsCondition = {}, settings: Settings): string {
  return Object.entries(when)
    .filter(([name, values]) => !values.some((value) => value === settings[name as SettingName]))
    .map(([name, values]) => `${settingWords[name as SettingName].label}: ${valuesOf(name as SettingName, values)}`)
    .join(', ')
}

function valuesOf(name: SettingName, values: readonly string[]): string {
  return values.map((value) => settingWords[name].values[value]?.label ?? value).join(linkWords.either)
}
