'use client'

import { useEffect, useState } from 'react'
import type { Flow } from '@/content/types'
import { orThrow, startRun } from '@/lib/api/client'
import type { ClassPosition } from '@/lib/classroom/position'
import type { RunView } from '@/lib/world/run'
import { loadFlow } from './load-flow'

/** A flow, and a run of it that was played to its end. */
export type Opened = { readonly flow: Flow; readonly run: RunView }

/** `opened` is the last one, also while another is made. */
export type Opening = { readonly opened: Opened | null; readonly problem: string | null; readonly again: () => void }

/** A run of the flow in which the class is: another one for each flow. */
export function useOpened(flow: string, position: ClassPosition | null): Opening {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const settings = position?.flow === flow ? position.settings : {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: settings are changed in the run itself, and another try is made for being asked for
  useEffect(() => {
    let isWanted = true
    setProblem(null)
    openFlow(flow, settings).then(
      (made) => isWanted && setOpened(made),
      (error: Error) => isWanted && setProblem(error.message),
    )
    return () => {
      isWanted = false
    }
  }, [flow, tries])
  return { opened, problem, again: () => setTries(tries + 1) }
}

async function openFlow(id: string, settings: ClassPosition['settings']): Promise<Opened> {
  const starting = orThrow(startRun({ flow: id, settings, play: 'end' }))
  const [flow, run] = await Promise.all([loadFlow(id), starting])
  return { flow, run }
}
