import { PartyIcon } from '@/components/picture/party-icon'
import { partyColors } from '@/components/stage/party-look'
import { nameOf } from '@/components/stage/party-names'
import type { RunView } from '@/lib/world/run'
import styles from './ladder.module.css'

/** The names of the parties, each over its lane. They stay in view while the rows scroll. */
export function LaneHeads({ run }: { run: RunView }) {
  return (
    <div className={styles.heads} aria-hidden="true" style={{ '--lanes': run.parties.length } as React.CSSProperties}>
      {run.parties.map(({ id, role }) => (
        <div key={id} className={styles.cell}>
          <div className={styles.head} data-role={role} style={partyColors(role)}>
            <PartyIcon role={role} />
            <span>{nameOf(run, id)}</span>
          </div>
        </div>
      ))}
    </div>
  )
}

/** One line a party, behind the rows. */
export function Lanes({ run }: { run: RunView }) {
  return (
    <div className={styles.lanes} aria-hidden="true">
      {run.parties.map(({ id, role }, lane) => (
        <span key={id} className={styles.lane} data-role={role} style={{ left: laneLeft(lane, run.parties.length) }} />
      ))}
    </div>
  )
}

/** Where a lane stands, in percent of the width of the ladder. */
function laneLeft(lane: number, lanes: number): string {
  return `${((lane + 0.5) / lanes) * 100}%`
}
