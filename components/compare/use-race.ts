'use client'
import { useEffect, useRef, useState } from 'react'
import { racers } from '@/content/compare/races'
import { call, doTask, type Heard, type Lane, prepare } from './race-api'

export type Racing = {
  readonly state: 'ready' | 'preparing' | 'running' | 'over' | 'stopped'
  readonly lanes: readonly Lane[]
  /** What Photoprint heard in each lane, in order. */
  readonly heard: readonly (readonly Heard[])[]
  /** When everything was taken back: milliseconds since 1970. */
  readonly endedAt: number | null
  readonly problem: string | null
}

const ready: Racing = { state: 'ready', lanes: [], heard: [], endedAt: null, problem: null }

/** A token lives for 20 s: after that everybody has been refused, whatever the clocks. In milliseconds. */
const longest = 30_000
const pause = 1000

/** Calls before all is taken back, to see that everybody is let in. */
const callsBefore = 3

/** After so many refusals nobody is asked any more: once kept out, always kept out. */
const enough = 3

/** The race, in real time. */
export function useRace() {
  const [racing, setRacing] = useState<Racing>(ready)
  const round = useRef(0)
  useEffect(() => {
    return () => {
      round.current++
    }
  }, [])
  const start = async () => {
    const mine = ++round.current
    const isMine = () => round.current === mine
    try {
      await race(isMine, (to) => isMine() && setRacing((before) => ({ ...before, ...to })))
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      if (isMine()) setRacing((before) => ({ ...before, state: 'stopped', problem }))
    }
  }
  const stop = () => {
    round.current++
    setRacing((before) => ({ ...before, state: 'stopped' }))
  }
  return { racing, start, stop }
}

type Tell = (to: Partial<Racing>) => void

async function race(isMine: () => boolean, tell: Tell): Promise<void> {
  tell({ ...ready, state: 'preparing' })
  let lanes = await Promise.all(racers.map(prepare))
  let heard: Heard[][] = racers.map(() => [])
  const callAll = async () => {
    const answers = await Promise.all(lanes.map((lane, index) => (isSettled(heard[index]) ? null : call(lane))))
    lanes = lanes.map((lane, index) => answers[index]?.lane ?? lane)
    heard = heard.map((before, index) => {
      const answer = answers[index]
      return answer ? [...before, answer.heard] : before
    })
    tell({ lanes, heard })
  }
  for (let round = 0; isMine() && round < callsBefore; round++) {
    await callAll()
    await aSecond()
  }
  const ended = await Promise.all(lanes.map((lane) => doTask(lane, lane.racer.end.party, lane.racer.end.task)))
  lanes = ended.map(({ lane }) => lane)
  const endedAt = Date.now()
  tell({ state: 'running', endedAt })
  while (isMine() && Date.now() - endedAt < longest && !heard.every(isSettled)) {
    await aSecond()
    await callAll()
  }
  tell({ state: 'over' })
}

function aSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause))
}

function isSettled(heard: readonly Heard[] | undefined): boolean {
  return (heard ?? []).filter(({ isIn }) => !isIn).length >= enough
}
