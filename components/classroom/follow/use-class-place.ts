'use client'

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { followedIn, followedName } from '@/components/stage/lasting-href'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { classPosition, type Wanted, wayTo } from '@/lib/classroom/place'
import type { ClassPosition } from '@/lib/classroom/position'

/**
 * Where this stage is, to the class. `with`: at the class's place. `coming`: on its way there. `elsewhere`: the reader
 * has gone somewhere else. `other-flow`: the class is in a flow that this page does not show.
 */
export type Standing = 'with' | 'coming' | 'elsewhere' | 'other-flow'

/** In milliseconds: what did not get through on the way is asked for again. */
const tryAgain = 2000

type Following = {
  readonly stage: StageControl
  /** The same stage, as it moves message by message. */
  readonly plain: StageControl
  readonly story: Story
  /** Where the class is; `null` where nobody has said so yet. */
  readonly position: ClassPosition | null
  /** Called with where the reader has gone, where the reader leads the class. Who does not lead explores. */
  readonly lead?: ((position: ClassPosition) => void) | undefined
  /** False where whoever leads does not hear of it again. */
  readonly echoes?: boolean
}

export type ClassPlace = {
  readonly standing: Standing
  /** The place of the reader, as it would be told to a class. */
  readonly own: ClassPosition
  /** Goes to the class's place again. */
  readonly rejoin: () => void
  /** Stays here, wherever the class goes. */
  readonly wander: () => void
}

/**
 * Keeps a stage at the class's place, and notices when its reader goes elsewhere. Both ways in one: whoever leads
 * follows, too, when somebody else has moved the class.
 */
export function useClassPlace({ stage, plain, story, position, lead, echoes = true }: Following): ClassPlace {
  const own = usePlaceOf(stage, story)
  const [standing, setStanding] = useState<Standing>(position ? 'coming' : 'with')
  /** What has been asked for on the way, so that nothing is asked twice: a run may not come to the place. */
  const asked = useRef(new Set<string>())
  const wanted = useRef<ClassPosition | null>(null)
  const led = useLed()

  /** What was asked once is not asked again, unless it did not get through. */
  const ask = (wish: Wanted) => {
    const key = JSON.stringify(wish)
    if (asked.current.has(key)) return stage.problem ? undefined : setStanding('with')
    // The rest is asked for of the branch that is open.
    if ('play' in wish && plain.branch.at(-1)?.id !== wish.from) return plain.openBranch(wish.from)
    asked.current.add(key)
    void ('play' in wish ? plain.playOn() : plain.take(wish))
  }

  /** Tells the class where the reader is; it will be heard here, too. */
  const say = (place: ClassPosition) => {
    if (lead && echoes) led.said(place)
    lead?.(place)
  }

  const come = useEffectEvent(() => {
    if (!position || standing !== 'coming') return
    if (position.flow !== stage.flow.id) return setStanding('other-flow')
    if (stage.busy) return
    const way = wayTo(stage.run, stage.flow, position)
    if ('ask' in way) {
      return ask(way.ask)
    }
    if (!stage.branch.some(({ id }) => id === way.leaf)) stage.openBranch(way.leaf)
    if (stage.step.id !== way.step) return stage.go(way.step)
    if (position.recap && !story.over && story.ahead === 'recap') return stage.next()
    if (!position.recap && story.over) return stage.back()
    const followed = position.follow === undefined ? null : followedIn(stage.branch, position.follow)
    if (followed !== stage.followed) return stage.follow(followed)
    if (position.tab !== undefined && position.tab !== stage.tab) return stage.openTab(position.tab)
    setStanding('with')
  })

  const moved = useEffectEvent(() => {
    if (standing !== 'with' || isSame(own, wanted.current)) return
    wanted.current = own
    if (lead) say(own)
    else setStanding('elsewhere')
  })

  const arrived = useEffectEvent(() => {
    if (standing !== 'with') return
    wanted.current = own
    // Nobody has said where the class is: whoever leads says so.
    if (position === null) say(own)
  })

  const told = useEffectEvent(() => {
    const isOwnWord = position !== null && led.isHeard(position)
    if (!position || isOwnWord || (standing === 'elsewhere' && !lead) || isSame(position, own)) return
    asked.current.clear()
    setStanding('coming')
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place of the class is what is waited for
  useEffect(() => told(), [position])
  const isHeldUp = standing === 'coming' && stage.problem !== null
  useEffect(() => {
    if (!isHeldUp) return
    const timer = setInterval(() => {
      asked.current.clear()
      come()
    }, tryAgain)
    return () => clearInterval(timer)
  }, [isHeldUp])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever has come may be what was waited for
  useEffect(() => come(), [standing, position, stage, story])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the moment of arriving counts
  useEffect(() => arrived(), [standing])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reader's own place is what is watched
  useEffect(() => moved(), [own])

  const rejoin = () => {
    asked.current.clear()
    setStanding('coming')
  }
  const wander = () => setStanding('elsewhere')
  return { standing, own, rejoin, wander }
}

/** In milliseconds: what has not come back by then did not count. */
const patience = 3000

/**
 * Whoever leads hears of it, too, and may have gone on by then: that is no reason to go back. `said`: the class was led
 * there. `isHeard`: true for what is only the echo of that.
 */
function useLed() {
  const waiting = useRef<readonly Word[]>([])
  return {
    said: (position: ClassPosition) => {
      waiting.current = [...waiting.current, { text: textOf(position), until: performance.now() + patience }]
    },
    isHeard: (position: ClassPosition) => {
      const live = waiting.current.filter(({ until }) => until > performance.now())
      const at = live.findIndex(({ text }) => text === textOf(position))
      waiting.current = live.slice(at + 1)
      return at >= 0
    },
  }
}

type Word = { readonly text: string; readonly until: number }

/** The place of the stage, the same object for as long as it is the same place. */
function usePlaceOf(stage: StageControl, story: Story): ClassPosition {
  const { flow, settings, path, branch, followed, tab } = stage
  const { over, view } = story
  return useMemo(() => {
    const follow = (followed !== null && followedName(branch, followed)) || undefined
    return classPosition({ flow, settings, path, branch, recap: over, view, follow, tab })
  }, [flow, settings, path, branch, followed, tab, over, view])
}

/** How many messages there are, and in which view one reads, makes no other place. */
function isSame(one: ClassPosition | null, other: ClassPosition | null): boolean {
  return textOf(one) === textOf(other)
}

function textOf(position: ClassPosition | null): string {
  const { of: _, view: __, message: ___, ...place } = position ?? {}
  return JSON.stringify(
    Object.entries(place)
      .filter(([, value]) => value !== undefined)
      .sort(),
  )
}
