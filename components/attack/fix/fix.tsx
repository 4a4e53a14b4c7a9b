'use client'

import { useState } from 'react'
import { keepLabDeed } from '@/components/kept/use-lab-marks'
import { Button } from '@/components/ui/button'
import type { Lab, Fix as LabFix } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { Carries } from '../lab/carries'
import { asItRuns, Code } from '../lab/code'
import { Console } from '../lab/console'
import { Failed } from '../lab/failed'
import { LabColumns } from '../lab/lab-columns'
import type { ShownCode } from '../lab/shown-code'
import type { Watched } from '../lab/use-watched'
import { BeforeAfter } from './before-after'
import { FixChoices } from './fix-choices'
import { outcomeOf } from './outcome'
import { OwnLine } from './own-line'
import { useTrials } from './use-trials'

const words = labWords.fix

type Props = {
  readonly lab: Lab
  readonly code: ShownCode
  readonly carries: Carries
  readonly watched: Watched
}

/** One line is changed, and all is played again: the attack, its other forms, and everybody honest. */
export function Fix({ lab, code, carries, watched }: Props) {
  const [chosen, choose] = useState<LabFix['id'] | null>(null)
  const trials = useTrials(lab)
  const last = lab.fixes.find(({ id }) => id === trials.last)
  const tried = last && trials.tried[last.id]
  const play = async () => {
    if (chosen === null) return
    const [result] = await Promise.all([trials.play(chosen), watched.start()])
    if (result && outcomeOf(lab, result) === 'holds') keepLabDeed(lab.id, { way: 'fix' })
  }
  const path = tried?.steps ?? watched.run?.steps ?? []
  return (
    <LabColumns console={<Console lab={lab} path={path} since={path.length} />}>
      <h2 className="mb-3 font-bold text-[1.375rem]">{labWords.code.title}</h2>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-4">
          <Code of={lab.code} lines={(chosen && code.changes[chosen]) || asItRuns(code.lines)} />
          <OwnLine lab={lab} changes={code.changes} choose={choose} />
        </div>
        <div className="grid gap-4">
          <FixChoices lab={lab} tried={trials.tried} chosen={chosen} choose={choose} />
          <Button look="primary" className="justify-self-start" idle={chosen === null || trials.isBusy} onClick={play}>
            {trials.isBusy ? words.playing : words.play}
          </Button>
        </div>
      </div>
      {trials.problem && <Failed problem={trials.problem} retry={play} />}
      {last && tried && <BeforeAfter lab={lab} fix={last} carries={carries} before={watched.run} tried={tried} />}
    </LabColumns>
  )
}
