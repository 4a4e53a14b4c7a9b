import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { namesOf } from '@/components/stage/party-look'
import { nameOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { compareBranchesWords } from '@/content/labels/compare-branches'
import { controlWords } from '@/content/labels/stage'
import { stageWords } from '@/content/words/stage'
import { messageWords } from '@/content/words/topics/topics'
import type { ComparedRow } from '@/lib/world/readings/compare-branches'
import { type Difference, excerptsOf } from '@/lib/world/readings/compare-messages'
import type { Row } from '@/lib/world/readings/tree'
import styles from './compare.module.css'
import type { Pair } from './compare-pair'

const words = compareBranchesWords.rows

type Props = { readonly stage: Stage; readonly pair: Pair }

/** The messages of two branches since they parted: in two columns, or one under the other where there is no room. */
export function CompareRows({ stage, pair, rows }: Props & { readonly rows: readonly ComparedRow[] }) {
  return (
    <>
      <h3>{words.heading}</h3>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.first?.message.id} ${row.second?.message.id}`}>
            <div className={styles.pair}>
              <Cell stage={stage} pair={pair} side="first" row={row.first} />
              <Cell stage={stage} pair={pair} side="second" row={row.second} />
            </div>
            {row.differences && <Differences pair={pair} differences={row.differences} />}
          </li>
        ))}
      </ol>
    </>
  )
}

type CellProps = Props & { readonly side: keyof Pair; readonly row: Row | null }

function Cell({ stage, pair, side, row }: CellProps) {
  const { name } = pair[side]
  if (!row) return <p className={styles.none}>{words.only(name)}</p>
  const { id, kind, from, to } = row.message
  const { line } = ladderLabel(row.message, messageWords[kind], namesOf(stage.run))
  const mark = markOf(row)
  return (
    <div className={styles.cell}>
      <p className={styles.route}>
        <b>{name}</b> {id} · {nameOf(stage.run, from)} <span aria-hidden="true">→</span>
        <span className="sr-only">{stageWords.message.to}</span> {nameOf(stage.run, to)}
      </p>
      <p>
        {messageWords[kind].title} {mark && <span className={styles.mark}>{mark}</span>}
      </p>
      <code>{line}</code>
    </div>
  )
}

function markOf({ message, original }: Row): string | null {
  if (original) return controlWords.ladder.changed
  return message.copyOf === undefined ? null : controlWords.ladder.again
}

function Differences({ pair, differences }: Pick<Props, 'pair'> & { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return <p className={styles.same}>{words.same}</p>
  return (
    <dl className={styles.differences}>
      {differences.map((difference) => (
        <OneDifference key={`${difference.in} ${difference.name}`} pair={pair} difference={difference} />
      ))}
    </dl>
  )
}

function OneDifference({ pair, difference }: Pick<Props, 'pair'> & { readonly difference: Difference }) {
  const { first, second } = difference
  const [ours, theirs] = first !== null && second !== null ? excerptsOf(first, second) : [first, second]
  return (
    <div>
      <dt>{nameOfPlace(difference)}</dt>
      <dd>
        <Value name={pair.first.name} value={ours} />
      </dd>
      <dd>
        <Value name={pair.second.name} value={theirs} />
      </dd>
    </div>
  )
}

function Value({ name, value }: { name: string; value: string | null }) {
  return (
    <>
      <b className={styles.branchName}>{name}</b>{' '}
      {value === null ? <span className={styles.none}>{words.missing}</span> : <code>{value}</code>}
    </>
  )
}

function nameOfPlace({ in: place, name }: Difference): string {
  const whole: Readonly<Record<string, string>> = words.whole
  return whole[place] ?? `${stageWords.places[place as keyof typeof stageWords.places]} ${name}`
}
