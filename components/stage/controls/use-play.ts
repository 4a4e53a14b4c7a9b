'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { journeyLength } from '@/components/stage/journey/plan'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'

/** How much longer or shorter than it takes to read aloud. */
const paces = { slow: 1.6, normal: 1, fast: 0.5 } as const
export type Pace = keyof typeof paces
export const paceNames = Object.keys(paces) as Pace[]

export type Play = {
  readonly playing: boolean
  readonly pace: Pace
  readonly toggle: () => void
  readonly setPace: (pace: Pace) => void
}

/** Milliseconds for whatever there is to read, and for each of its characters: about as long as reading it aloud takes. */
const atLeast = 2000
const eachCharacter = 55
/** A message by itself has a heading and a sentence. Those that only lead on get less. */
const aMessage = 4500
const leadingOn = 1500

/** Goes on by itself until the story ends, something is to be thought about, somebody stops it or goes back, or the server refuses. */
export function usePlay(stage: StageControl, story: Story): Play {
  const { next, busy, problem, path, step } = stage
  const [playing, setPlaying] = useState(false)
  const [pace, setPace] = useState<Pace>('normal')
  const possible = story.ahead !== 'nothing' && story.ahead !== 'onward' && story.ahead !== 'return' && !problem
  const begun = useRef(step.id)
  const isPause = pausesAt(story) && begun.current !== step.id
  const time = timeAt(stage, story) + journeyLength(stage, story)
  useEffect(() => {
    if (!playing || busy) return
    if (!possible || isPause) return setPlaying(false)
    const timer = setTimeout(next, time * paces[pace])
    return () => clearTimeout(timer)
  }, [playing, busy, possible, isPause, pace, next, time])
  useStopAtWayBack(path.length, setPlaying)
  const toggle = useCallback(() => {
    begun.current = step.id
    setPlaying((was) => !was)
  }, [step.id])
  return { playing, pace, toggle, setPace }
}

function useStopAtWayBack(length: number, setPlaying: (playing: boolean) => void) {
  const far = useRef(length)
  useEffect(() => {
    if (length < far.current) setPlaying(false)
    far.current = length
  }, [length, setPlaying])
}

/** True where Play stops by itself: to go on from there, somebody presses it again. */
function pausesAt({ view, beats, number, over }: Story): boolean {
  return over || (view === 'story' && beats[number - 1]?.beat.pause === true)
}

/** How long the reader stays, in milliseconds at the normal pace. */
function timeAt({ flow, message }: StageControl, { view, beats, number }: Story): number {
  if (view === 'story') {
    const text = beats[number - 1]?.beat.text ?? `${flow.opening.question} ${flow.opening.text}`
    return atLeast + eachCharacter * text.length
  }
  const isKey = beats.some(({ key }) => key?.id === message?.id)
  return isKey ? aMessage : leadingOn
}
