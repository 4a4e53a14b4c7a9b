'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'
import { positionOf } from '@/lib/world/readings/positions'
import { placeHref } from './stage-query'
import type { StageControl } from './use-stage'

/** The address that the server was asked for, without its settings. */
export type Address = { readonly path: string; readonly run: string | undefined; readonly step: string | undefined }

/** Going back in the browser's history may bring up an older answer of the server than the address now asks for. */
export function useFreshness(address: Address | null) {
  const router = useRouter()
  const check = useEffectEvent(() => {
    if (!address) return
    const { path, run, step } = address
    const query = new URLSearchParams(location.search)
    const isSame =
      location.pathname === path && query.get('run') === (run ?? null) && query.get('step') === (step ?? null)
    if (!isSame) router.refresh()
  })
  useEffect(() => check(), [])
}

/**
 * Keeps the address of the page at the reader's place. Once the run has steps that a fresh one would not have, or
 * where this very run was asked for, the address names the run and the step, so that a reload loses nothing.
 * A run from a file has no address.
 */
export function useAddress({ flow, run, source, settings, path, step }: StageControl, openedByName: boolean) {
  const opened = useRef({ step: step.id, steps: run.steps.length })
  const grown = run.steps.length > opened.current.steps
  const kept = openedByName || grown ? { run: run.id, step: step.id } : undefined
  const href = placeHref({ flow, position: positionOf(path), settings, kept })
  const moved = useRef(false)
  useEffect(() => {
    if (step.id !== opened.current.step || grown) moved.current = true
    if (source === 'server' && moved.current && href !== location.pathname + location.search)
      history.replaceState(null, '', href)
  }, [href, source, step.id, grown])
}
