/** How many what-ifs a flow offers, counted by their questions: the same one may end in several ways, by setting. */
import type { Flow } from '@/content/types'
import { settingsMeet, settingsOf } from '../world/settings'

export type WhatIfCount = {
  /** With the settings that the flow opens with. */
  readonly usual: number
  /** Those that are only there with other settings. */
  readonly others: number
}

/** Counts what the stage offers. */
export function countWhatIfs(flow: Pick<Flow, 'whatIfs' | 'settings' | 'defaults'>): WhatIfCount {
  const settings = settingsOf(flow)
  const usual = titlesOf(flow.whatIfs.filter(({ when }) => settingsMeet(settings, when)))
  return { usual: usual.size, others: titlesOf(flow.whatIfs).size - usual.size }
}

function titlesOf(whatIfs: Flow['whatIfs']): ReadonlySet<string> {
  return new Set(whatIfs.map(({ title }) => title))
}
