'use client'

import { useEffect, useState } from 'react'
import { goOn } from '@/lib/api/client'
import type { RunView } from '@/lib/world/run'

/** The run that this JSON says, and once the page is awake also what it had not come to yet. Where that cannot be had, it stays as it is. */
export function useWholeRun(text: string): RunView {
  const [begun] = useState<RunView>(() => JSON.parse(text))
  const [run, setRun] = useState(begun)
  useEffect(() => {
    let isWanted = true
    const last = begun.steps.at(-1)
    if (last?.next)
      void goOn(begun.id, { from: last.id, play: 'end' }).then((answer) => {
        if (answer.ok && isWanted) setRun({ ...begun, steps: [...begun.steps, ...answer.value.steps] })
      })
    return () => {
      isWanted = false
    }
  }, [begun])
  return run
}
