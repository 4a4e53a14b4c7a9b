import type { CSSProperties } from 'react'
import type { PartyRole } from '@/lib/world/message'
import styles from './lanes.module.css'
import { PartyIcon } from './party-icon'

export type Lane = {
  readonly id: string
  readonly role: PartyRole
  readonly name: string
  /** The same where there is no room. */
  readonly short: string
  /** The spec's term. */
  readonly term: string
}

/** Who has which lane: a picture, a name, and what the specs call them. For those who look: a list says it to who listens. */
export function LaneHeads({ lanes }: { lanes: readonly Lane[] }) {
  return (
    <div className={styles.heads} aria-hidden="true" style={{ '--lanes': lanes.length } as CSSProperties}>
      {lanes.map(({ id, role, name, short, term }) => (
        <div key={id} className={styles.head} data-role={role} style={colours(role)}>
          <span className={styles.tile}>
            <PartyIcon role={role} />
          </span>
          <span className={styles.name}>{name}</span>
          <span className={styles.short}>{short}</span>
          <small>{term}</small>
        </div>
      ))}
    </div>
  )
}

/** One line a party, behind the rows. */
export function Lanes({ lanes }: { lanes: readonly Lane[] }) {
  return (
    <div className={styles.lanes} aria-hidden="true" style={{ '--lanes': lanes.length } as CSSProperties}>
      {lanes.map(({ id, role }) => (
        <span key={id} className={styles.lane} data-role={role} data-lane={id} />
      ))}
    </div>
  )
}

function colours(role: PartyRole): CSSProperties {
  return { '--party': `var(--${role})`, '--party-bg': `var(--${role}-bg)` } as CSSProperties
}
