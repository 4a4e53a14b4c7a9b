'use client'

import { useEffect, useState } from 'react'
import { comparePage as words } from '@/content/compare/page'
import { type Answer, runFourWays } from '@/lib/api/client'
import type { FourWays } from '@/lib/world/readings/measured-way'
import { Experiment } from './experiment'

/** The four ways, played for this visitor once the page is awake. */
export function OwnExperiment() {
  const [answer, setAnswer] = useState<Answer<FourWays> | null>(null)
  useEffect(() => {
    let isWanted = true
    void runFourWays().then((played) => isWanted && setAnswer(played))
    return () => {
      isWanted = false
    }
  }, [])
  if (!answer) return <ExperimentAwaited />
  if (!answer.ok) return <p role="alert">{answer.problem.status === 429 ? words.tooMany : answer.problem.title}</p>
  return <Experiment four={answer.value} now={Date.now()} />
}

/** Keeps the place of the table while the runs are played. */
function ExperimentAwaited() {
  return (
    <div className="mt-6 min-h-[60rem] text-ink-2">
      <p aria-busy="true">{words.awaited} …</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
    </div>
  )
}
