'use client'

import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { Carries } from '../lab/carries'
import { asItRuns, Code } from '../lab/code'
import { Console } from '../lab/console'
import { Failed } from '../lab/failed'
import { LabColumns } from '../lab/lab-columns'
import type { ShownCode } from '../lab/shown-code'
import type { Watched } from '../lab/use-watched'
import { Told } from './told'

type Props = {
  readonly lab: Lab
  readonly code: ShownCode
  readonly carries: Carries
  readonly watched: Watched
  readonly onward: () => void
}

/** Mallory does it, beat by beat. */
export function Watch({ lab, code, carries, watched: { run, problem, start }, onward }: Props) {
  const below = (
    <div className="mt-8">
      <Code of={lab.code} lines={asItRuns(code.lines)} />
    </div>
  )
  if (run) return <Told lab={lab} run={run} carries={carries} onward={onward} below={below} />
  return (
    <LabColumns console={<Console lab={lab} path={[]} since={0} />}>
      {problem ? <Failed problem={problem} retry={start} /> : <p role="status">{labWords.watch.playing}</p>}
      {below}
    </LabColumns>
  )
}
