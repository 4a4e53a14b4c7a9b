/** Which ready-made what-ifs fit where. */
import type { WhatIf } from '@/content/types'
import type { MessageKind } from '@/lib/world/kinds'
import { settingsMeet } from '@/lib/world/settings'
import { rowsOf } from '@/lib/world/tree'
import type { Stage } from './stage-model'

export type Elsewhere = { readonly whatIf: WhatIf; readonly message: number }

/** The what-ifs for messages of a kind, under the settings of the branch. */
export function whatIfsAt({ flow, settings }: Pick<Stage, 'flow' | 'settings'>, kind: MessageKind): WhatIf[] {
  return flow.whatIfs.filter((whatIf) => whatIf.at === kind && settingsMeet(settings, whatIf.when))
}

/** The what-ifs for the other messages of the branch, each with the first message that it is for, in wire order. */
export function whatIfsElsewhere(stage: Pick<Stage, 'flow' | 'settings' | 'branch' | 'message'>): {
  readonly earlier: Elsewhere[]
  readonly later: Elsewhere[]
} {
  const here = stage.message
  const seen = new Set(here ? [here.kind] : [])
  const others = rowsOf(stage.branch).flatMap(({ message: { id, kind } }) => {
    if (seen.has(kind)) return []
    seen.add(kind)
    return whatIfsAt(stage, kind).map((whatIf) => ({ whatIf, message: id }))
  })
  const at = here?.id ?? 0
  return { earlier: others.filter(({ message }) => message < at), later: others.filter(({ message }) => message > at) }
}
