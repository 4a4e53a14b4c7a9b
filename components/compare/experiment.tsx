'use client'
import { comparePage, experimentWords as words } from '@/content/compare/page'
import type { Answer } from '@/lib/api/client'
import type { FourWays } from '@/lib/world/readings/measured-way'
import { useExperiment } from './experiment-context'
import { Folded } from './folded'
import { FourWaysGrid } from './four-ways'
import { Key } from './key'
import { Method } from './method'
import { OtherReasons } from './other-reasons'

/** The four ways: the frame stands from the start, and the figures come into it. */
export function Experiment() {
  const answer = useExperiment()
  const four = answer?.ok ? answer.value : null
  return (
    <div className="text-small">
      <p role="status" className="mt-3 min-h-[1.5em] text-ink-2">
        {saidOf(answer)}
      </p>
      <noscript>
        <p>{comparePage.noScript}</p>
      </noscript>
      {/* The heads of the columns stay in sight as far as this goes. */}
      <div>
        <FourWaysGrid four={four} />
        <OtherReasons four={four} />
      </div>
      <Key />
      <Folded title={words.method.title}>
        <Method four={four} />
      </Folded>
    </div>
  )
}

function saidOf(answer: Answer<FourWays> | null): string {
  if (!answer) return words.awaited
  if (answer.ok) return words.counted
  return answer.problem.status === 429 ? comparePage.tooMany : answer.problem.title
}
