'use client'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type Answer, runFourWays } from '@/lib/api/client'
import type { FourWays } from '@/lib/world/readings/measured-way'

const Played = createContext<Answer<FourWays> | null>(null)

/** The four ways, played for this visitor once the page is awake: for every part of the page that shows some of it. */
export function ExperimentProvider({ children }: { children: ReactNode }) {
  const [answer, setAnswer] = useState<Answer<FourWays> | null>(null)
  useEffect(() => {
    let isWanted = true
    void runFourWays().then((played) => isWanted && setAnswer(played))
    return () => {
      isWanted = false
    }
  }, [])
  return <Played value={answer}>{children}</Played>
}

/** `null` while the runs are played. */
export function useExperiment(): Answer<FourWays> | null {
  return useContext(Played)
}

/** What was measured, where it was. */
export function useFourWays(): FourWays | null {
  const answer = useExperiment()
  return answer?.ok ? answer.value : null
}
