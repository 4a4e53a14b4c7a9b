import type { WhatIf } from '@/content/types'
import { partyWords } from '@/content/words/parties'
import { stageWords } from '@/content/words/stage'
import type { RunView, StepView } from '@/lib/world/run'
import { editIn, sayChange } from './say-change'
import type { Stage } from './stage-model'
import styles from './what-if.module.css'

const words = stageWords.whatIf

/** What was changed on the way here: which question it was, who refuses, and which attack that stops. */
export function TakenWhatIf({ stage }: { stage: Stage }) {
  const step = stage.path.findLast((each) => each.whatIf !== null || editIn(each).length > 0)
  if (!step) return null
  const asked = stage.flow.whatIfs.find(({ id }) => id === step.whatIf)
  return asked ? <Asked whatIf={asked} step={step} run={stage.run} /> : <ByHand step={step} run={stage.run} />
}

type Taken = { readonly step: StepView; readonly run: RunView }

function Asked({ whatIf, step, run }: Taken & { readonly whatIf: WhatIf }) {
  return (
    <div className={styles.taken}>
      <p>
        {words.asked} <b>{whatIf.title}</b>?
      </p>
      <Changes step={step} run={run} />
      {'again' in whatIf.how && <p>{words.again}</p>}
      <p>
        {whatIf.refusedBy === null
          ? `${words.nobodyRefuses} ${whatIf.lesson} `
          : `${words.refusedBy(partyWords[whatIf.refusedBy].name)} ${whatIf.stops} `}
        <a href={whatIf.spec.href}>{whatIf.spec.label}</a>
      </p>
    </div>
  )
}

function ByHand({ step, run }: Taken) {
  return (
    <div className={styles.taken}>
      <p>
        <b>{words.changedByHand}</b>
      </p>
      <Changes step={step} run={run} />
    </div>
  )
}

function Changes({ step, run }: Taken) {
  const edit = editIn(step)
  if (edit.length === 0) return null
  return (
    <ul className={styles.changes}>
      {edit.map((change) => (
        <li key={JSON.stringify(change)}>
          <code>{sayChange(change, step, run)}</code>
        </li>
      ))}
    </ul>
  )
}
