'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { tellBranch } from '@/components/stage/story/told'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { placeOfFault, takenIn } from './fault-place'

export type Faults = {
  /** Plays a what-if of the flow, by its id, and goes to what came of it. */
  readonly play: (whatIf: string) => void
  /** Back to the place in the story from which the first of them was played. */
  readonly undo: () => void
}

/** What goes wrong on one key. What is not played yet is asked for first: nobody has to step to the message. */
export function useFaults(plain: StageControl, story: Story): Faults {
  const [wanted, setWanted] = useState<string | null>(null)
  const asked = useRef(new Set<string>())
  const home = useRef<number | null>(null)
  const seek = useEffectEvent(() => {
    if (wanted === null || plain.busy) return
    const taken = takenIn(plain.run, plain.branch, wanted)
    if (taken) {
      setWanted(null)
      return plain.go(outcomeOf(plain, taken))
    }
    const ask = placeOfFault(plain, wanted)
    const key = `${wanted} ${ask === null ? 'rest' : ask}`
    if (asked.current.has(key)) return setWanted(null)
    asked.current.add(key)
    if (ask === null) void plain.playOn()
    else void plain.take({ from: ask, whatIf: wanted })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever has come may be what was waited for
  useEffect(() => seek(), [wanted, plain])
  const { isChanged } = story
  const step = plain.step.id
  const play = useCallback(
    (whatIf: string) => {
      if (!isChanged) home.current = step
      asked.current.clear()
      setWanted(whatIf)
    },
    [isChanged, step],
  )
  const undo = () => {
    setWanted(null)
    if (!isChanged) return
    plain.go(home.current ?? partingOf(plain))
  }
  return { play, undo }
}

/** Where it was refused; where nobody refuses, where it ends. */
function outcomeOf({ flow, settings }: StageControl, branch: StageControl['branch']): number {
  const { stops } = tellBranch(flow, settings, branch)
  const outcome = stops.find(({ is }) => is === 'refusal') ?? stops.find(({ is }) => is === 'end')
  return outcome?.step ?? branch.at(-1)?.id ?? 0
}

/** A page may have been opened in a branch that somebody left the story for: back to where they parted. */
function partingOf({ branch }: StageControl): number {
  const at = branch.findIndex(({ whatIf }) => whatIf !== null)
  return branch[Math.max(0, at - 1)]?.id ?? 0
}
