import { useEffect, useState } from 'react'
import { loadJudge } from './use-judgement'

export type Workbench = typeof import('./workbench')['workbench']

const signs = ['focusin', 'pointerdown', 'pointermove', 'keydown'] as const

/** What reads and shows a token: fetched when somebody is about to bring one, so that the page is there sooner. `null` until then. */
export function useWorkbench(isNeeded: boolean): Workbench | null {
  const [work, setWork] = useState<Workbench | null>(null)
  useEffect(() => {
    const load = () => {
      for (const sign of signs) removeEventListener(sign, load)
      void loadJudge()
      void import('./workbench').then(({ workbench }) => setWork(workbench))
    }
    if (isNeeded || document.activeElement instanceof HTMLTextAreaElement) load()
    else for (const sign of signs) addEventListener(sign, load)
    return () => {
      for (const sign of signs) removeEventListener(sign, load)
    }
  }, [isNeeded])
  return work
}
