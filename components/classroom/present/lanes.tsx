import type { CSSProperties } from 'react'
import { PartyIcon } from '@/components/picture/party-icon'
import { laneAt } from '@/components/picture/picture-leg'
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { laneOf, namesOf, partyColors } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { lanesOf } from '@/components/stage/story/lanes-of'
import { presentWords as words } from '@/content/labels/present'
import styles from './lanes.module.css'
import type { Shown } from './moment'
import { shortened } from './shortened'

type Props = {
  readonly stage: Stage
  readonly rows: readonly Shown[]
  /** Something else stands beside it. */
  readonly narrow?: boolean
}

/** The lanes, with the last message and the one on its way. */
export function PresentLanes({ stage, rows, narrow = false }: Props) {
  const lanes = lanesOf(stage.run)
  const isTight = narrow || lanes.length > 4
  return (
    <section
      className={styles.lanes}
      aria-label={words.lanes}
      data-lanes={lanes.length}
      data-narrow={narrow || undefined}
    >
      <div className={styles.heads} aria-hidden="true">
        {lanes.map(({ id, role, name, short }, index) => (
          <div key={id} className={styles.lane} style={at(laneAt(index, lanes.length))} data-role={role}>
            <span className={styles.head} style={partyColors(role)}>
              <PartyIcon role={role} />
              <span>{isTight && short.length < name.length ? short : name}</span>
            </span>
          </div>
        ))}
      </div>
      <ol style={{ '--rows': Math.max(2, rows.length) } as CSSProperties}>
        {rows.map((row) => (
          <Row key={row.message.id} stage={stage} row={row} lanes={lanes.length} />
        ))}
      </ol>
    </section>
  )
}

function at(percent: number): CSSProperties {
  return { left: `${percent}%` }
}

type RowProps = { readonly stage: Stage; readonly row: Shown; readonly lanes: number }

function Row({ stage: { run }, row, lanes }: RowProps) {
  const { message, ticket, isNow } = row
  const [from, to] = [message.from, message.to].map((party) => laneAt(laneOf(run, party), lanes)) as [number, number]
  const role = roleOf(run, message.from)
  return (
    <li className={styles.row} data-now={isNow || undefined} style={partyColors(role)}>
      <p className="sr-only">
        {isNow ? words.now : words.last} {nameOf(run, message.from)} → {nameOf(run, message.to)}
      </p>
      <p className={styles.label} style={boxAround((from + to) / 2)}>
        <code>{shortened(ladderLabel(message, { carries: [] }, namesOf(run)).line, 30)}</code>
        {ticket !== null && <span className={styles.ticket}>{ticket}</span>}
      </p>
      <span
        aria-hidden="true"
        className={styles.arrow}
        data-channel={message.channel}
        data-direction={to > from ? 'right' : 'left'}
        style={{ left: `${Math.min(from, to)}%`, right: `${100 - Math.max(from, to)}%` }}
      />
    </li>
  )
}

/** In percent: no label is wider than twice this. */
const least = 32

/** As wide as the picture allows, with its middle there; near an edge, beside it. */
function boxAround(middle: number): CSSProperties {
  const half = Math.max(least, Math.min(middle, 100 - middle))
  const left = Math.min(Math.max(0, middle - half), 100 - 2 * half)
  return { left: `${left}%`, right: `${100 - left - 2 * half}%` }
}
