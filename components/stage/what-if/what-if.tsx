'use client'
import { useState } from 'react'
import { turnOnScreen } from '@/components/stage/screens/screens-of'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import type { WhatIf as ReadyMade } from '@/content/types'
import { stageWords } from '@/content/words/stage'
import type { Message } from '@/lib/world/message'
import { MessageEditor } from './message-editor'
import { OtherWhatIfs } from './other-what-ifs'
import { TakenWhatIf } from './taken-what-if'
import styles from './what-if.module.css'
import { whatIfsAt } from './what-ifs'

const words = stageWords.whatIf

/** What if: ready-made changes to the message in flight, and the message itself to change by hand. */
export function WhatIf({ stage }: { stage: Stage }) {
  return (
    <section className={styles.region} aria-labelledby="what-if">
      <h2 id="what-if" className={styles.heading}>
        {words.heading}
      </h2>
      <TakenWhatIf stage={stage} place="what-if" />
      <AtThisStep stage={stage} />
      <OtherWhatIfs stage={stage} />
    </section>
  )
}

function AtThisStep({ stage }: { stage: Stage }) {
  const { source, step, message, stuck } = stage
  if (source.readOnly) return <p>{words.fromFile}</p>
  if (step.inFlight.length > 0 && message) return <Choices key={step.id} stage={stage} message={message} />
  if (!step.next) return <p>{stuck?.text ?? words.nothingLeft}</p>
  return <p>{turnOnScreen(stage) === null ? words.nothing : words.nothingButPage}</p>
}

function Choices({ stage, message }: { stage: Stage; message: Message }) {
  const [editing, setEditing] = useState(false)
  const choices = whatIfsAt(stage, message)
  return (
    <>
      <p>{choices.length > 0 ? words.before : words.noneHere}</p>
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
