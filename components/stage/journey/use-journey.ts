'use client'

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { whenIdle } from '@/components/stage/when-idle'
import type { Journey } from './journey'
import { type Plan, placeOf, planOf } from './plan'
import type { Ground } from './scene'

type Player = {
  readonly hold: (plan: Plan, ground: Ground) => () => void
  readonly start: (plan: Plan, ground: Ground) => Journey | null
}

/**
 * Shows every step to the next beat, and back, as one journey over what is drawn already: no step ever waits for it.
 * `settled`: what was deferred is drawn as well. Returns where the journey is drawn.
 */
export function useJourney(stage: StageControl, story: Story, settled: boolean): RefObject<HTMLDivElement | null> {
  const layer = useRef<HTMLDivElement>(null)
  const player = usePlayer()
  const place = placeOf(stage, story)
  const last = useRef(place)
  useShowing(JSON.stringify(place), settled, () => {
    const plan = planOf(last.current, stage, story)
    last.current = place
    const ground = groundOf(layer)
    const now = player.current
    if (!plan || !ground || !now) return null
    return { show: now.hold(plan, ground), start: () => now.start(plan, ground) }
  })
  return layer
}

/** What is about to move is hidden until it starts. */
type Due = { readonly show: () => void; readonly start: () => Journey | null }

/** Ends what runs at each new place, and shows what is due there. */
function useShowing(place: string, settled: boolean, dueHere: () => Due | null) {
  const due = useRef<Due>(null)
  const running = useRef<Journey>(null)
  const depart = useEffectEvent(() => {
    due.current = dueHere()
  })
  const start = useEffectEvent(() => {
    due.current?.show()
    running.current = due.current?.start() ?? null
    if (settled) running.current?.settle()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another journey
  useLayoutEffect(() => {
    depart()
    return () => {
      due.current?.show()
      running.current?.end()
      due.current = running.current = null
    }
  }, [place])
  // After the column has followed the row: only then does it stand where it is measured.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another journey
  useEffect(() => start(), [place])
  // biome-ignore lint/correctness/useExhaustiveDependencies: settled means settled at this place
  useLayoutEffect(() => {
    if (settled) running.current?.settle()
  }, [place, settled])
}

function groundOf({ current: layer }: RefObject<HTMLDivElement | null>) {
  const stage = layer?.parentElement
  return layer && stage ? { stage, layer } : null
}

/** What plays journeys comes once the page has nothing better to do. Until then every step is shown at rest. */
function usePlayer(): RefObject<Player | null> {
  const player = useRef<Player>(null)
  useEffect(
    () =>
      whenIdle(() => {
        import('./journey').then(
          ({ hold, start }) => {
            player.current = { hold, start }
          },
          () => {},
        )
      }),
    [],
  )
  return player
}
