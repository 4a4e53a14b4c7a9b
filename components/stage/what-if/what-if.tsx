'use client'
import { useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import type { WhatIf as ReadyMade } from '@/content/types'
import { stageWords } from '@/content/words/stage'
import type { Message } from '@/lib/world/message'
import { MessageEditor } from './message-editor'
import { OtherWhatIfs } from './other-what-ifs'
import styles from './what-if.module.css'
import { whatIfsAt, whatIfsElsewhere } from './what-ifs'

const words = stageWords.whatIf

/** What if: ready-made changes to the message in flight, and the message itself to change by hand. Not there where nothing can be changed. */
export function WhatIf({ stage }: { stage: Stage }) {
  const { source, step, message } = stage
  const held = step.inFlight.length > 0 ? message : null
  const others = whatIfsElsewhere(stage)
  const hasOthers = others.earlier.length + others.later.length > 0
  if (!source.readOnly && !held && !hasOthers) return null
  return (
    <section className={styles.region} aria-labelledby="what-if">
      <h2 id="what-if" className={styles.heading}>
        {words.heading}
      </h2>
      {source.readOnly ? <p>{words.fromFile}</p> : held && <Choices key={step.id} stage={stage} message={held} />}
      <OtherWhatIfs stage={stage} />
    </section>
  )
}

function Choices({ stage, message }: { stage: Stage; message: Message }) {
  const [editing, setEditing] = useState(false)
  const choices = whatIfsAt(stage, message)
  return (
    <>
      <div className={styles.choices}>
        {choices.map((whatIf) => (
          <Choice key={whatIf.id} stage={stage} whatIf={whatIf} />
        ))}
        <Button look="pill" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {editing ? words.closeEditor : words.byHand}
        </Button>
      </div>
      {editing && <MessageEditor stage={stage} message={message} />}
    </>
  )
}

function Choice({ stage, whatIf }: { stage: Stage; whatIf: ReadyMade }) {
  return (
    <Button
      look="pill"
      disabled={stage.busy}
      onClick={() => void stage.take({ from: stage.step.id, whatIf: whatIf.id })}
    >
      {whatIf.title}
    </Button>
  )
}
