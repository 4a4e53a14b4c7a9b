'use client'

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import type { Journey } from './journey'
import { type Plan, placeOf, planOf } from './plan'

type Player = typeof import('./journey')

/**
 * Shows every step to the next beat, and back, as one journey over what is drawn already: no step ever waits for it.
 * `settled`: what was deferred is drawn as well. Returns where the journey is drawn.
 */
export function useJourney(stage: StageControl, story: Story, settled: boolean): RefObject<HTMLDivElement | null> {
  const layer = useRef<HTMLDivElement>(null)
  const player = usePlayer()
  const place = placeOf(stage, story)
  const key = JSON.stringify(place)
  const last = useRef(place)
  const due = useRef<{ readonly plan: Plan; readonly show: () => void } | null>(null)
  const running = useRef<Journey | null>(null)
  const depart = useEffectEvent(() => {
    const plan = planOf(last.current, stage, story)
    last.current = place
    const ground = groundOf(layer)
    due.current = plan && player.current && ground ? { plan, show: player.current.hold(plan, ground) } : null
  })
  const start = useEffectEvent(() => {
    const ground = groundOf(layer)
    const { plan, show } = due.current ?? {}
    show?.()
    running.current = (plan && ground && player.current?.start(plan, ground)) || null
    if (settled) running.current?.settle()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another journey
  useLayoutEffect(() => {
    depart()
    return () => {
      due.current?.show()
      due.current = null
      running.current?.end()
      running.current = null
    }
  }, [key])
  // After the column has followed the row: only then does it stand where it is measured.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another journey
  useEffect(() => start(), [key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: settled means settled at this place
  useLayoutEffect(() => {
    if (settled) running.current?.settle()
  }, [key, settled])
  return layer
}

function groundOf({ current: layer }: RefObject<HTMLDivElement | null>) {
  const stage = layer?.parentElement
  return layer && stage ? { stage, layer } : null
}

const signs = ['pointermove', 'pointerdown', 'keydown'] as const

/** What plays journeys comes with the first sign that somebody is there to see one. */
function usePlayer(): RefObject<Player | null> {
  const player = useRef<Player>(null)
  useEffect(() => {
    const watch = new AbortController()
    const load = () => {
      watch.abort()
      // Without it every step is shown at rest.
      import('./journey').then(
        (module) => {
          player.current = module
        },
        () => {},
      )
    }
    for (const sign of signs) addEventListener(sign, load, { signal: watch.signal, passive: true, capture: true })
    return () => watch.abort()
  }, [])
  return player
}
