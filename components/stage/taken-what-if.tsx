import type { WhatIf } from '@/content/types'
import { partyWords } from '@/content/words/parties'
import { stageWords } from '@/content/words/stage'
import type { Change, Edit } from '@/lib/world/edit'
import { fieldsOf } from '@/lib/world/fields'
import type { StepView } from '@/lib/world/run'
import type { Stage } from './stage-model'
import styles from './what-if.module.css'

const words = stageWords.whatIf

/** What was changed on the way here: which question it was, who refuses, and which attack that stops. */
export function TakenWhatIf({ stage }: { stage: Stage }) {
  const step = stage.path.findLast((each) => each.whatIf !== null || editIn(each).length > 0)
  if (!step) return null
  const asked = stage.flow.whatIfs.find(({ id }) => id === step.whatIf)
  return asked ? <Asked whatIf={asked} step={step} /> : <ByHand step={step} />
}

function Asked({ whatIf, step }: { whatIf: WhatIf; step: StepView }) {
  return (
    <div className={styles.taken}>
      <p>
        {words.asked} <b>{whatIf.title}</b>?
      </p>
      <Changes step={step} />
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

function ByHand({ step }: { step: StepView }) {
  return (
    <div className={styles.taken}>
      <p>
        <b>{words.changedByHand}</b>
      </p>
      <Changes step={step} />
    </div>
  )
}

function Changes({ step }: { step: StepView }) {
  const edit = editIn(step)
  if (edit.length === 0) return null
  return (
    <ul className={styles.changes}>
      {edit.map((change) => (
        <li key={JSON.stringify(change)}>
          <code>{sayChange(change, step)}</code>
        </li>
      ))}
    </ul>
  )
}

function sayChange(change: Change, { delivered }: StepView): string {
  if (!('name' in change)) return words.became(change.in, change.to)
  const place = stageWords.places[change.in]
  if ('remove' in change) return words.removed(place, change.name)
  if ('alter' in change) return words.altered(place, change.name)
  // What was delivered, for the edit may name an address of the world by its role.
  const fields = delivered ? fieldsOf(delivered.http) : []
  const value = fields.find((field) => field.place === change.in && field.name === change.name)?.value
  return words.became(`${place} ${change.name}`, value ?? change.to)
}

function editIn({ action }: StepView): Edit {
  return action?.type === 'deliver' ? (action.edit ?? []) : []
}
