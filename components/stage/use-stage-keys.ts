'use client'

import { useEffect, useEffectEvent, useRef } from 'react'
import { type ChapterSteps, chapterFrom } from '@/components/stage/controls/chapter-list'
import { useKeys } from '@/components/stage/controls/use-keys'
import type { Play } from '@/components/stage/controls/use-play'
import type { StepId } from '@/lib/world/run'
import type { StageControl } from './use-stage'

type Reader = { readonly stage: StageControl; readonly chapters: readonly ChapterSteps[] }

/** Where a key leads from where the reader is; `undefined` where it leads nowhere. */
type Way = (reader: Reader) => StepId | undefined

const ways = {
  nextChapter: ({ stage, chapters }) => chapterFrom(chapters, stage.step.id, 1),
  previousChapter: ({ stage, chapters }) => chapterFrom(chapters, stage.step.id, -1),
  home: ({ stage }) => stage.branch[0]?.id,
  end: ({ stage }) => stage.branch.at(-1)?.id,
} as const satisfies Record<string, Way>

/** What the keys of the stage do. */
export function useStageKeys(reader: Reader, play: Play, help: () => void) {
  const { next, back } = reader.stage
  const go = useGoing(reader)
  useKeys({
    next,
    back,
    help,
    play: play.toggle,
    nextChapter: () => go(ways.nextChapter),
    previousChapter: () => go(ways.previousChapter),
    home: () => go(ways.home),
    end: () => go(ways.end),
  })
}

/** Goes a way. One that leads no further yet is gone once the rest of the branch has arrived, if the reader still waits there. */
function useGoing(reader: Reader): (way: Way) => void {
  const { branch, step } = reader.stage
  const wish = useRef<{ readonly way: Way; readonly from: StepId } | null>(null)
  const go = (way: Way) => {
    const target = way(reader)
    const leads = target !== undefined && target !== step.id
    wish.current = leads || isWhole(branch) ? null : { way, from: step.id }
    if (leads) reader.stage.go(target)
  }
  const grown = useEffectEvent(() => {
    if (wish.current?.from === step.id) go(wish.current.way)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived is what there is to react to
  useEffect(() => grown(), [branch.length])
  return go
}

function isWhole(branch: StageControl['branch']): boolean {
  return !branch.at(-1)?.next
}
