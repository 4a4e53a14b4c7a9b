import { type RefObject, useEffect, useReducer } from 'react'
import { type Film, filmAfter, newFilm, timeFor } from './film'
import type { ShownBeat } from './shown-run'
import { useOnScreen } from './use-on-screen'

type Playing = Film & {
  /** Its time runs: it is neither paused nor out of sight. */
  readonly isRunning: boolean
  readonly press: () => void
}

/** Plays these beats once, by itself, as soon as they are ready and while they are seen. Where nothing should move, it stands at its end. */
export function useFilm(beats: readonly ShownBeat[], isReady: boolean, place: RefObject<Element | null>): Playing {
  const [film, send] = useReducer(
    (now: Film, event: 'next' | 'press' | 'still') => filmAfter(now, event, beats.length),
    newFilm,
  )
  const isSeen = useOnScreen(place)
  const isRunning = film.status === 'playing' && isReady && isSeen
  const time = timeFor(film.at === null ? null : (beats[film.at]?.says ?? ''))

  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) send('still')
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each beat has a time of its own, however long the one before it was.
  useEffect(() => {
    if (!isRunning) return
    const timer = setTimeout(() => send('next'), time)
    return () => clearTimeout(timer)
  }, [isRunning, time, film.at])

  return { ...film, isRunning, press: () => send('press') }
}
