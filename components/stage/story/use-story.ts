'use client'

import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { View } from '@/components/stage/stage-model'
import type { StageControl } from '@/components/stage/use-stage'
import type { ContinueInput } from '@/lib/api/shapes'
import { leafFrom, pathTo } from '@/lib/world/readings/tree'
import type { StepId } from '@/lib/world/run'
import { stopAfter, stopBefore, type Told, tellBranch } from './told'

export type Story = Told & {
  readonly view: View
  /** The beat in which the reader is; 0 before the first. */
  readonly number: number
  /** The story is over, and what it ends with is shown. */
  readonly over: boolean
  readonly ahead: Ahead
  /** The number of the beat that Next leads to, where it leads to one. */
  readonly nextNumber: number | null
  /** Goes to a beat, by its number; to the start by 0. */
  readonly goTo: (number: number) => void
  /** Goes to the last of what there is. */
  readonly goToEnd: () => void
}

/** What Next does. `step`: as the stage does it by itself. `return`: back to the story. `onward`: to another page. */
export type Ahead = 'step' | 'beat' | 'recap' | 'return' | 'onward' | 'nothing'

type Options = { readonly view: View; readonly startsOver: boolean; readonly onward: () => void }

/** The stage as the story moves on it: from beat to beat, to what it ends with, and, from a changed branch, back to it. */
export function useStory(plain: StageControl, { view, startsOver, onward }: Options): [StageControl, Story] {
  const { flow, settings, branch, step } = plain
  const told = useMemo(() => tellBranch(flow, settings, branch), [flow, settings, branch])
  const [overAt, setOver] = useState<StepId | null>(startsOver ? step.id : null)
  const over = overAt === step.id && !step.next && !told.isChanged
  const ahead = aheadOf(plain, told, view, over)
  const seek = useSought(plain, told, view)
  const story = useMemo(
    () => storyOf(plain, told, { view, over, ahead, setOver, seek }),
    [plain, told, view, over, ahead, seek],
  )
  const wish = useWish(plain, told)
  const stage = useMemo(() => moving(plain, story, { wish, setOver, onward }), [plain, story, wish, onward])
  return [stage, story]
}

type SetOver = (at: StepId | null) => void
type Kept = Pick<Story, 'view' | 'over' | 'ahead'> & { readonly setOver: SetOver; readonly seek: (to: Sought) => void }

function storyOf({ branch, step }: StageControl, told: Told, { view, over, ahead, setOver, seek }: Kept): Story {
  const number = told.numbers.get(step.id) ?? 0
  const nextNumber = ahead === 'beat' ? (stopAfter(told, branch, step.id)?.number ?? number + 1) : null
  const goTo = (wanted: number) => {
    setOver(null)
    seek(wanted)
  }
  const goToEnd = () => {
    setOver(null)
    seek('end')
  }
  return { ...told, view, number, over, ahead, nextNumber, goTo, goToEnd }
}

/** The number of a beat, or the last of what there is. */
type Sought = number | 'end'

/** Going to a place of the story that may still have to be played: it is gone to as soon as it is there. */
function useSought(plain: StageControl, told: Told, view: View): (to: Sought) => void {
  const { branch, source, go, playOn } = plain
  // Kept outside of what is drawn: what is sought now counts, not what was when the page was drawn last.
  const sought = useRef<Sought | null>(null)
  const isAll = told.isWhole || told.isChanged || source.readOnly
  const find = useCallback(
    (to: Sought) => (to === 'end' && !isAll ? undefined : stepSought(told, branch, view, to)),
    [told, branch, view, isAll],
  )
  const arrive = useEffectEvent(() => {
    if (sought.current === null) return
    const step = find(sought.current)
    if (step !== undefined) go(step)
    if (step !== undefined || isAll) sought.current = null
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever has come may be what was sought
  useEffect(() => arrive(), [told])
  return useCallback(
    (to: Sought) => {
      const step = find(to)
      if (step !== undefined) go(step)
      sought.current = step === undefined && !isAll ? to : null
      if (step === undefined && !isAll) void playOn()
    },
    [find, isAll, go, playOn],
  )
}

/** `undefined` where the branch does not have it. */
function stepSought(told: Told, branch: StageControl['branch'], view: View, sought: Sought): StepId | undefined {
  if (sought === 0) return branch[0]?.id
  if (sought !== 'end') return told.stops.find(({ number }) => number === sought)?.step
  return view === 'story' ? told.stops.at(-1)?.step : branch.at(-1)?.id
}

type Moves = { readonly wish: Wish; readonly setOver: SetOver; readonly onward: () => void }

function moving(plain: StageControl, story: Story, { wish, setOver, onward }: Moves): StageControl {
  const leaf = plain.branch.at(-1)?.id ?? plain.step.id
  const end = () => {
    plain.go(leaf)
    setOver(leaf)
  }
  const next: Readonly<Record<Ahead, () => void>> = {
    step: plain.next,
    beat: wish.on,
    recap: end,
    return: () => returnToStory(plain),
    onward,
    nothing: () => {},
  }
  const back = () => (story.over ? setOver(null) : story.view === 'story' ? backInStory(plain, story) : plain.back())
  return { ...plain, next: next[story.ahead], back, take: story.view === 'story' ? wish.take : plain.take }
}

function backInStory({ branch, step, go }: StageControl, story: Story): void {
  const stop = stopBefore(story, branch, step.id)?.step ?? branch[0]?.id
  if (stop !== undefined) go(stop)
}

function aheadOf(plain: StageControl, told: Told, view: View, over: boolean): Ahead {
  if (over) return 'onward'
  if (view === 'messages' && plain.nextAction) return 'step'
  const { branch, step, source, stuck } = plain
  const isResult = told.stops.some((stop) => stop.step === step.id && stop.is !== 'beat')
  if (view === 'story' && !isResult && stopAfter(told, branch, step.id)) return 'beat'
  if (told.isChanged) return view === 'story' ? 'return' : 'nothing'
  if (!told.isWhole) return source.readOnly ? 'nothing' : 'beat'
  return stuck ? 'nothing' : 'recap'
}

/** From a branch of one's own back to the story, to where they parted. */
function returnToStory({ run, branch, go, openBranch }: StageControl) {
  const first = branch[0]
  if (!first) return
  const leaf = leafFrom(run, first.id)
  const story = new Set(pathTo(run, leaf).map(({ id }) => id))
  openBranch(leaf)
  go(branch.findLast(({ id }) => story.has(id))?.id ?? first.id)
}

type Wish = { readonly on: () => void; readonly take: StageControl['take'] }

/** So many stops are still to be gone on to. `played`: the rest has been asked for already. `own`: after an act of one's own. */
type Wished = { readonly count: number; readonly played: boolean; readonly own: boolean }

const none: Wished = { count: 0, played: false, own: false }

/** Going on to the next stop, also where it is still to be played; and after an act of one's own, to what comes of it. */
function useWish(plain: StageControl, told: Told): Wish {
  const { branch, step, go, playOn, busy, take } = plain
  const [wished, setWished] = useState(none)
  // A key may have been pressed since the page was drawn: it is still to be counted.
  const without = (count: number) => setWished((now) => ({ ...now, count: now.count - count }))
  const seek = useEffectEvent(() => {
    if (wished.count === 0 || busy) return
    // What comes of one's own act may be there at once: the very step was refused.
    const isTold = wished.own && told.stops.some((stop) => stop.step === step.id && stop.is !== 'beat')
    const stop = isTold ? null : stopAfter(told, branch, step.id)
    if (stop) go(stop.step)
    if (stop) return without(1)
    if (isTold || told.isWhole || wished.played) return without(wished.count)
    setWished((now) => ({ ...now, played: true }))
    void playOn()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever has come may be what was waited for
  useEffect(() => seek(), [wished, busy, branch, step.id])
  const wish = useCallback((own = false) => setWished(({ count }) => ({ count: count + 1, played: false, own })), [])
  const on = useCallback(() => {
    const stop = wished.count === 0 && stopAfter(told, branch, step.id)
    if (stop) go(stop.step)
    else wish()
  }, [told, branch, step.id, go, wish, wished.count])
  const takeAndGoOn = useCallback(
    async (input: ContinueInput) => {
      await take(input)
      if ('action' in input) wish(true)
    },
    [take, wish],
  )
  return useMemo(() => ({ on, take: takeAndGoOn }), [on, takeAndGoOn])
}
