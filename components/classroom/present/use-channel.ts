'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ClassPosition } from '@/lib/classroom/position'

/** The two windows of one browser. */
export type Side = 'projector' | 'notes'

type Said =
  | { readonly type: 'at'; readonly position: ClassPosition; readonly entry: string | null }
  /** A window that has just been opened: where is the other one? */
  | { readonly type: 'hello' }
  /** At the end of what there is: on to the next entry. */
  | { readonly type: 'onward' }

export type Channel = {
  /** Where the other window is; `null` before it has said so. */
  readonly position: ClassPosition | null
  readonly entry: string | null
  /** Tells the other window where this one has gone. */
  readonly tell: (position: ClassPosition) => void
  readonly askOnward: () => void
}

type Options = {
  /** As random as a key: another pair of windows must not hear it. `null` while there is no other window. */
  readonly name: string | null
  readonly side: Side
  readonly entry: string | null
  readonly onward?: () => void
}

/** Keeps two windows of one browser together. The projected page knows best where it is when either is opened. */
export function useChannel({ name, side, entry, onward }: Options): Channel {
  const [heard, setHeard] = useState<{ position: ClassPosition | null; entry: string | null }>(nothing)
  const channel = useRef<BroadcastChannel | null>(null)
  const latest = useRef<ClassPosition | null>(null)
  const hear = useEffectEvent(({ data }: MessageEvent<Said>) => {
    if (data.type === 'hello') say(latest.current)
    if (data.type === 'onward') onward?.()
    if (data.type !== 'at') return
    latest.current = data.position
    setHeard({ position: data.position, entry: data.entry })
  })
  const say = useCallback(
    (position: ClassPosition | null) =>
      position && channel.current?.postMessage({ type: 'at', position, entry } satisfies Said),
    [entry],
  )
  const atOf = useEffectEvent((position: ClassPosition | null): Said => {
    return position ? { type: 'at', position, entry } : { type: 'hello' }
  })
  useEffect(() => {
    if (name === null) return
    const opened = new BroadcastChannel(name)
    channel.current = opened
    opened.addEventListener('message', hear)
    opened.postMessage((side === 'notes' ? { type: 'hello' } : atOf(latest.current)) satisfies Said)
    return () => {
      channel.current = null
      opened.close()
    }
  }, [name, side])
  const tell = useCallback(
    (position: ClassPosition) => {
      // The notes open where their address says; where the projector has gone meanwhile counts more.
      const isOpening = side === 'notes' && latest.current === null
      latest.current = position
      if (!isOpening) say(position)
    },
    [side, say],
  )
  const askOnward = useCallback(() => channel.current?.postMessage({ type: 'onward' } satisfies Said), [])
  return { ...heard, tell, askOnward }
}

const nothing = { position: null, entry: null }
