'use client'

import { useFaults } from '@/components/classroom/present/use-faults'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { type Fault, faultsFor } from '@/content/faults'
import { leafFrom } from '@/lib/world/readings/tree'
import { settingsMeet } from '@/lib/world/settings'

export type Breaks = {
  /** Those that can be had with these settings. */
  readonly all: readonly Fault[]
  /** True in the branch of a fault. */
  readonly isBroken: boolean
  /** By its key. */
  readonly make: (key: string) => void
  readonly undo: () => void
}

/** What can be broken with one key, and mended with one. */
export function useBreaks(plain: StageControl, story: Story): Breaks {
  const faults = useFaults(plain, story)
  const { id, whatIfs } = plain.flow
  const all = faultsFor(id).filter(({ whatIf }) => {
    return whatIfs.some((each) => each.id === whatIf && settingsMeet(plain.settings, each.when))
  })
  const make = (key: string) => {
    const fault = all.find((each) => each.key === key)
    if (fault) faults.play(fault.whatIf)
  }
  const undo = () => {
    if (!story.isChanged) return
    plain.openBranch(leafFrom(plain.run, plain.branch[0]?.id ?? 0))
    faults.undo()
  }
  return { all, isBroken: story.isChanged, make, undo }
}
