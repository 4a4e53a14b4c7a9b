import { TaughtInFlow } from '@/components/lesson/ways-in/taught-in-flow'
import { editIn, sayChange } from '@/components/stage/controls/say-change'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { SpecLink } from '@/components/ui/spec-link'
import type { WhatIf } from '@/content/types'
import { partyWords } from '@/content/words/parties'
import { stageWords } from '@/content/words/stage'
import type { PartyRole } from '@/lib/world/message'
import type { RunView, StepView } from '@/lib/world/run'
import styles from './what-if.module.css'

const words = stageWords.whatIf

/** What was changed on the way here: which question it was, who refuses, and which attack that stops. */
export function TakenWhatIf({ stage }: { stage: Stage }) {
  const step = stage.path.findLast((each) => each.whatIf !== null || editIn(each).length > 0)
  if (!step) return null
  const asked = stage.flow.whatIfs.find(({ id }) => id === step.whatIf)
  return (
    <section className={styles.taken} aria-label={words.taken}>
      {asked ? <Asked whatIf={asked} step={step} stage={stage} /> : <ByHand step={step} run={stage.run} />}
    </section>
  )
}

type Taken = { readonly step: StepView; readonly run: RunView }

function Asked({ whatIf, step, stage }: { whatIf: WhatIf; step: StepView; stage: Stage }) {
  return (
    <>
      <p>
        {words.asked} <b>{whatIf.title}</b>?
      </p>
      <Changes step={step} run={stage.run} />
      {'again' in whatIf.how && <p>{words.again}</p>}
      <p>
        {whatIf.refusedBy === null
          ? `${words.nobodyRefuses} ${whatIf.lesson} `
          : `${words.refusedBy(refuser(stage, step, whatIf.refusedBy))} ${whatIf.stops} `}
        <SpecLink spec={whatIf.spec} />
      </p>
      <TaughtInFlow flow={stage.flow.id} whatIf={whatIf.id} />
    </>
  )
}

/** A run may have several parties of a role: the one whose log says that it refused. */
function refuser({ run, path }: Stage, step: StepView, role: PartyRole): string {
  const notes = path.slice(path.indexOf(step)).flatMap((each) => each.notes)
  const note = notes.find(({ refused, party }) => refused && roleOf(run, party) === role)
  return note ? nameOf(run, note.party) : partyWords[role].name
}

function ByHand({ step, run }: Taken) {
  return (
    <>
      <p>
        <b>{words.changedByHand}</b>
      </p>
      <Changes step={step} run={run} />
    </>
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
