import type { ReactNode } from 'react'
import { nextLabel } from '@/components/stage/controls/next-label'
import { mentionOf, nameOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { compareBranchesWords as words } from '@/content/labels/compare-branches'
import { stageWords } from '@/content/words/stage'
import { messageWords } from '@/content/words/topics/topics'
import type { BranchComparison, BranchSide } from '@/lib/world/readings/compare-branches'
import type { Refusal } from '@/lib/world/readings/refusal'
import { type Row, settingsAt } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import { differentSettings, type NamedBranch } from './branch-name'
import styles from './compare.module.css'
import type { Pair } from './compare-pair'

type Props = { readonly stage: Stage; readonly pair: Pair; readonly compared: BranchComparison }

/** What two branches share, where they part, and how each ends. */
export function CompareSummary({ stage, pair, compared }: Props) {
  return (
    <>
      <h3>{words.shared.heading}</h3>
      <Shared stage={stage} rows={compared.shared} />
      <h3>{words.parting.heading}</h3>
      <Sides
        pair={pair}
        show={(side, { branch }) => (
          <Parting
            stage={stage}
            side={compared[side]}
            path={branch.path}
            other={compared[side === 'first' ? 'second' : 'first']}
          />
        )}
      />
      <h3>{words.end.heading}</h3>
      <Sides pair={pair} show={(side) => <End stage={stage} side={compared[side]} />} />
    </>
  )
}

function Shared({ stage, rows }: { stage: Stage; rows: readonly Row[] }) {
  if (rows.length === 0) return <p>{words.shared.count(0)}</p>
  return (
    <details>
      <summary>{words.shared.count(rows.length)}</summary>
      <ol className={styles.shared}>
        {rows.map(({ message }) => (
          <li key={message.id}>
            {nameOf(stage.run, message.from)} <span aria-hidden="true">→</span>
            <span className="sr-only">{stageWords.message.to}</span> {nameOf(stage.run, message.to)}:{' '}
            {messageWords[message.kind].title}
          </li>
        ))}
      </ol>
    </details>
  )
}

type SidesProps = { readonly pair: Pair; readonly show: (side: keyof Pair, named: NamedBranch) => ReactNode }

function Sides({ pair, show }: SidesProps) {
  return (
    <div className={styles.pair}>
      {(['first', 'second'] as const).map((side) => (
        <div key={side} className={styles.side}>
          <h4>{pair[side].name}</h4>
          {show(side, pair[side])}
        </div>
      ))}
    </div>
  )
}

type PartingProps = {
  readonly stage: Stage
  readonly side: BranchSide
  readonly path: readonly StepView[]
  readonly other: BranchSide
}

function Parting({ stage, side, path, other }: PartingProps) {
  if (side.by === 'settings') return <OwnSettings stage={stage} side={side} other={other} />
  const before = path.slice(0, path.indexOf(side.parting))
  const step = before.at(-1)
  const label = step && nextLabel({ flow: stage.flow, path: before, step, nextAction: side.parting.action })
  return label ? <p>{words.parting.step(label)}</p> : null
}

function OwnSettings({ stage, side, other }: Omit<PartingProps, 'path'>) {
  const of = ({ parting }: BranchSide) => settingsAt(stage.run, parting.id)
  return (
    <>
      <p>{words.parting.start}</p>
      <ul>
        {differentSettings(of(side), of(other)).map((setting) => (
          <li key={setting}>{setting}</li>
        ))}
      </ul>
    </>
  )
}

function End({ stage, side }: { stage: Stage; side: BranchSide }) {
  const { message, state } = side.end
  return (
    <>
      {side.refusals.length === 0 && <p>{words.end.notRefused}</p>}
      {side.refusals.map((refusal) => (
        <Refused key={JSON.stringify(refusal)} stage={stage} refusal={refusal} />
      ))}
      {message && <p>{words.end.last(message.id, messageWords[message.kind].title)}</p>}
      <p>{words.end.state[state]}</p>
    </>
  )
}

function Refused({ stage, refusal }: { stage: Stage; refusal: Refusal }) {
  const { party, wire, note } = refusal
  return (
    <p className={styles.refused}>
      {words.end.refused(mentionOf(stage.run, party))}
      {wire && (
        <>
          {' '}
          <code>{wire.code}</code>
        </>
      )}
      {note && <span className={styles.note}>{words.end.log(note.text)}</span>}
    </p>
  )
}
