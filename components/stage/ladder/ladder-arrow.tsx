import type { Channel } from '@/lib/world/message'
import styles from './ladder-arrow.module.css'
import type { RowState } from './ladder-rows'

type Props = {
  readonly channel: Channel
  readonly state: RowState
  /** Lanes, counted from 0; -1 for nobody. */
  readonly from: number
  readonly to: number
  readonly ticket: string
}

/** The picture of a message: its way from lane to lane, and what travels along it. */
export function LadderArrow({ channel, from, to, state, ticket }: Props) {
  return (
    <span
      aria-hidden="true"
      className={styles.arrow}
      data-state={state}
      data-channel={channel}
      data-direction={to < 0 || to > from ? 'right' : 'left'}
      data-end={to < 0 ? 'nobody' : 'party'}
    >
      <span className={styles.shaft} />
      <span className={styles.tip} />
      {state === 'held' && (
        <span className={styles.carrier}>
          <span className={styles.ticket}>{ticket}</span>
        </span>
      )}
    </span>
  )
}
