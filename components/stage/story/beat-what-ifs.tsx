'use client'

import dynamic from 'next/dynamic'
import { useMemo, useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { whatIfsAt } from '@/components/stage/what-if/what-ifs'
import { Button } from '@/components/ui/button'
import { storyWords as words } from '@/content/labels/story'
import type { WhatIf } from '@/content/types'
import type { ToldBeat } from '@/lib/play/beats'
import { firstSteps } from '@/lib/world/readings/moments'
import { stepOf } from '@/lib/world/readings/tree'
import styles from './beat-what-ifs.module.css'

const MessageEditor = dynamic(() =>
  import('@/components/stage/what-if/message-editor').then((module) => module.MessageEditor),
)

type Props = { readonly stage: Stage; readonly told: ToldBeat }

/** What could be different in this beat: for each, the real parties answer. Nothing where there is nothing. */
export function BeatWhatIfs({ stage, told }: Props) {
  const choices = useMemo(() => choicesIn(stage, told), [stage, told])
  const held = useMemo(() => heldAt(stage, told), [stage, told])
  const [editing, setEditing] = useState(false)
  if (stage.source.readOnly || (choices.length === 0 && !held)) return null
  return (
    <section className={styles.region} aria-labelledby="what-if" data-empty={choices.length === 0 || undefined}>
      <h3 id="what-if">{words.whatIf}</h3>
      <ul className={styles.choices}>
        {choices.map(({ whatIf, from }) => (
          <li key={whatIf.id}>
            <Button look="bare" disabled={stage.busy} onClick={() => void stage.take({ from, whatIf: whatIf.id })}>
              {whatIf.title}
            </Button>
          </li>
        ))}
      </ul>
      {held && (
        <Button look="link" className={styles.byHand} aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {editing ? words.closeEditor : words.byHand}
        </Button>
      )}
      {held && editing && <MessageEditor stage={held.stage} message={held.message} />}
    </section>
  )
}

type Choice = { readonly whatIf: WhatIf; readonly from: number }

/** Each once, from the step at which its message is held. */
function choicesIn(stage: Stage, { rows }: ToldBeat): Choice[] {
  const first = firstSteps(stage.branch)
  const all = rows.flatMap(({ message }) =>
    whatIfsAt(stage, message).map((whatIf) => ({ whatIf, from: first.get(message.id) ?? stage.step.id })),
  )
  return [...new Map(all.toReversed().map((choice) => [choice.whatIf.id, choice])).values()].toReversed()
}

/** The stage at the moment at which the key message is held; `null` where the reader stands at a page that has come. */
function heldAt(stage: Stage, { key, stop }: ToldBeat) {
  const step = stop === null ? undefined : stepOf(stage.run, stop)
  if (!key || !step?.inFlight.includes(key.id)) return null
  const path = stage.branch.slice(0, stage.branch.indexOf(step) + 1)
  return { stage: { ...stage, step, path, message: key }, message: key }
}
