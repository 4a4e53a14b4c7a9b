'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { keepLabDeed } from '@/components/kept/use-lab-marks'
import { Button } from '@/components/ui/button'
import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { RunView } from '@/lib/world/run'
import type { Carries } from '../lab/carries'
import { Console } from '../lab/console'
import { judge } from '../lab/judged'
import { LabColumns } from '../lab/lab-columns'
import { browserOf } from '../lab/loot'
import { Verdict, VerdictText } from '../lab/verdict'
import { AttackLadder } from '../ladder/attack-ladder'
import { beatsOf, firstMessageOf, type LabBeat } from './beats-of'
import { useArrows } from './use-arrows'

const words = labWords.watch

type Props = {
  readonly lab: Lab
  readonly run: RunView
  readonly carries: Carries
  readonly onward: () => void
  readonly below: ReactNode
}

/** The attack as it was played, one beat at a time: what she does, the messages so far, what she has, and at the end what came of it. */
export function Told({ lab, run, carries, onward, below }: Props) {
  const beats = beatsOf(lab, run.steps)
  const [at, setAt] = useState(0)
  const last = beats.length - 1
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), last))
  useArrows((by) => go(at + by))
  useEffect(() => {
    if (at === last) keepLabDeed(lab.id, { way: 'watch' })
  }, [at, last, lab.id])
  const beat = beats[at]
  if (!beat) return null
  const path = run.steps.slice(0, beat.end)
  const judged = at === last ? judge(lab, run.steps) : null
  const decided = judged?.message ? { message: judged.message, worked: judged.worked } : null
  return (
    <LabColumns console={<Console lab={lab} path={path} since={beat.start} />}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
        <div>
          <Telling beat={beat} at={at} of={beats.length} />
          <div className="mt-5 flex flex-wrap gap-2.5">
            <Button look="tool" idle={at === 0} onClick={() => go(at - 1)}>
              <span aria-hidden="true">◀</span> {words.back}
            </Button>
            <Button look="toolPrimary" idle={at === last} onClick={() => go(at + 1)}>
              {words.next} <span aria-hidden="true">▶</span>
            </Button>
          </div>
          <div className="mt-5">
            <Verdict>{judged && <VerdictText lab={lab} cast={run} judged={judged} />}</Verdict>
            {judged && (
              <Button look="plain" className="mt-4" onClick={onward}>
                {words.onward}
              </Button>
            )}
          </div>
        </div>
        <AttackLadder
          label={words.messages}
          cast={run}
          path={path}
          carries={carries}
          browser={browserOf(lab)}
          from={firstMessageOf(run.steps, beat)}
          isNew={at > 0}
          decided={decided}
        />
      </div>
      {below}
    </LabColumns>
  )
}

function Telling({ beat, at, of }: { readonly beat: LabBeat; readonly at: number; readonly of: number }) {
  return (
    <div aria-live="polite">
      <p className="text-ink-2 text-small">{words.beat(at + 1, of)}</p>
      <h2 className="mt-0.5 font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">{beat.says}</h2>
      <p className="mt-2 text-pretty">{beat.text}</p>
    </div>
  )
}
