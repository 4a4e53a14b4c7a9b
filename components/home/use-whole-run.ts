import { useEffect, useState } from 'react'
import { goOn } from '@/lib/api/client'
import type { RunView } from '@/lib/world/run'

type Whole = {
  readonly run: RunView
  /** It has come as far as it does here. */
  readonly isWhole: boolean
}

/** The run that this JSON says, and once the page is awake also what it had not come to yet. Where that cannot be had, it stays as it is. */
export function useWholeRun(text: string): Whole {
  const [begun] = useState<RunView>(() => JSON.parse(text))
  const [whole, setWhole] = useState<Whole>({ run: begun, isWhole: false })
  useEffect(() => {
    let isWanted = true
    void playedOut(begun).then((run) => {
      if (isWanted) setWhole({ run, isWhole: true })
    })
    return () => {
      isWanted = false
    }
  }, [begun])
  return whole
}

async function playedOut(begun: RunView): Promise<RunView> {
  const last = begun.steps.at(-1)
  if (!last?.next) return begun
  const answer = await goOn(begun.id, { from: last.id, play: 'end' })
  return answer.ok ? { ...begun, steps: [...begun.steps, ...answer.value.steps] } : begun
}
