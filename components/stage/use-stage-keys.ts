'use client'

import { useKeys } from '@/components/stage/controls/use-keys'
import type { Play } from '@/components/stage/controls/use-play'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from './use-stage'

type Reader = { readonly stage: StageControl; readonly story: Story }

/** What the keys of the stage do: nothing while it is covered. */
export function useStageKeys({ stage, story }: Reader, play: Play, help: () => void, isCovered: boolean) {
  const keys = {
    next: stage.next,
    back: stage.back,
    help,
    play: play.toggle,
    nextBeat: () => story.goTo(Math.min(story.number + 1, story.beats.length)),
    previousBeat: () => story.goTo(previousOf(stage, story)),
    home: () => story.goTo(0),
    end: story.goToEnd,
  }
  useKeys(isCovered ? null : keys)
}

/** From within a beat to where it is told, else to the one before. */
function previousOf({ step }: StageControl, { beats, number }: Story): number {
  const stop = beats[number - 1]?.stop ?? step.id
  return step.id > stop ? number : Math.max(0, number - 1)
}
