'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'
import { hasOwnSteps } from '@/lib/world/readings/own-steps'
import { positionOf } from '@/lib/world/readings/positions'
import { placeHref } from './stage-query'
import type { StageControl } from './use-stage'

/** The address that the server was asked for, without its settings. */
export type Address = {
  readonly path: string
  readonly run: string | undefined
  readonly step: string | undefined
  readonly whatIf?: string | undefined
  /** Where the reader goes, somebody else says: the address keeps its path, and names the run and nothing else. */
  readonly isFixed?: true
}

/** Going back in the browser's history may bring up an older answer of the server than the address now asks for. */
export function useFreshness(address: Address | null) {
  const router = useRouter()
  const check = useEffectEvent(() => {
    if (!address) return
    const { path, run, step, whatIf } = address
    const query = new URLSearchParams(location.search)
    const asked = Object.entries({ run, step, 'what-if': whatIf })
    const isSame = location.pathname === path && asked.every(([name, value]) => query.get(name) === (value ?? null))
    if (!isSame) router.refresh()
  })
  useEffect(() => check(), [])
}

/** `address`: `null` for a run from a file. `byName`: the address asked for this very run. `recap`: what the story ends with is shown. */
type Addressed = { readonly address: Address | null; readonly byName: boolean; readonly recap: boolean }

/**
 * Keeps the address of the page at the reader's place. Once the run has steps that a fresh one would not have, or
 * where this very run was asked for, the address names the run and the step, so that a reload loses nothing. A what-if
 * that was opened by its link stays named so until the reader moves.
 */
export function useAddress({ flow, run, settings, path, step }: StageControl, { address, byName, recap }: Addressed) {
  const opened = useRef({ step: step.id, grown: hasOwnSteps(run) })
  const grown = hasOwnSteps(run)
  const kept = byName || grown ? { run: run.id, step: step.id } : undefined
  const position = recap ? 'recap' : positionOf(path)
  const fixed = address?.isFixed && `${address.path}?${new URLSearchParams({ run: run.id })}`
  const href = fixed ?? placeHref({ flow, position, settings, kept })
  const hasOne = address !== null
  const moved = useRef(fixed !== undefined)
  useEffect(() => {
    if (step.id !== opened.current.step || recap || (grown && (byName || !opened.current.grown))) moved.current = true
    if (hasOne && moved.current && href !== location.pathname + location.search) history.replaceState(null, '', href)
  }, [href, hasOne, byName, step.id, grown, recap])
}
