/** Which ready-made what-ifs fit where. */

import type { Stage } from '@/components/stage/stage-model'
import type { WhatIf } from '@/content/types'
import { fits } from '@/lib/play/fits'
import type { Message } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'

export type Elsewhere = { readonly whatIf: WhatIf; readonly message: number }

type Place = Pick<Stage, 'flow' | 'settings' | 'branch'>

/** The what-ifs for a message, under the settings of the branch. */
export function whatIfsAt({ flow, settings, branch }: Place, message: Message): WhatIf[] {
  return flow.whatIfs.filter((whatIf) => fits(whatIf, message, branch, settings))
}

/** How many what-ifs each message of the branch has, by its id. One that fits several counts for the first. */
export function whatIfCounts(place: Place): ReadonlyMap<number, number> {
  const seen = new Set<WhatIf>()
  return new Map(
    rowsOf(place.branch).map(({ message }) => {
      const fresh = whatIfsAt(place, message).filter((whatIf) => !seen.has(whatIf))
      for (const whatIf of fresh) seen.add(whatIf)
      return [message.id, fresh.length] as const
    }),
  )
}

/** The what-ifs for the other messages of the branch, each with the first message that it is for, in wire order. */
export function whatIfsElsewhere(stage: Place & Pick<Stage, 'message'>): {
  readonly earlier: Elsewhere[]
  readonly later: Elsewhere[]
} {
  const here = stage.message
  const seen = new Set(here ? whatIfsAt(stage, here) : [])
  const others = rowsOf(stage.branch).flatMap(({ message }) => {
    const fresh = whatIfsAt(stage, message).filter((whatIf) => !seen.has(whatIf))
    for (const whatIf of fresh) seen.add(whatIf)
    return fresh.map((whatIf) => ({ whatIf, message: message.id }))
  })
  const at = here?.id ?? 0
  return { earlier: others.filter(({ message }) => message < at), later: others.filter(({ message }) => message > at) }
}
