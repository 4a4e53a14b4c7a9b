/** One lane of the race: what happens at which second, before and after all is taken back. */
import type { CSSProperties } from 'react'
import { raceWords } from '@/content/compare/race-words'
import styles from './time-line.module.css'

const words = raceWords.revoke

/** A call at a second of the axis; `0` is the moment when all is taken back. */
export type Mark = { readonly key: string | number; readonly second: number; readonly isIn: boolean }

type Props = {
  readonly marks: readonly Mark[]
  /** Until when it was let in after that, in seconds. */
  readonly until: number
  readonly label: string
  /** By the lifetimes alone: drawn in outlines. */
  readonly isExpected?: boolean
}

/** The marks on the axis, and hatched how long it was let in although all was taken back. */
export function TimeLine({ marks, until, label, isExpected = false }: Props) {
  return (
    <div className={`${styles.track} ${isExpected ? styles.expected : ''}`}>
      {until > 0 && <span className={styles.stillIn} style={{ '--until': until.toFixed(2) } as CSSProperties} />}
      <ol aria-label={label} className={styles.marks}>
        {marks.map(({ key, second, isIn }) => (
          <li
            key={key}
            className={styles.sign}
            data-out={isIn ? undefined : true}
            style={{ '--at': second.toFixed(2) } as CSSProperties}
          >
            {isIn ? words.letIn : words.keptOut}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The axis with its seconds. */
export function Axis({ outcome }: { outcome: string }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.ticks}>
        <span className={styles.takenBack} style={{ '--at': '0' } as CSSProperties}>
          {words.takenBack}
        </span>
        {[5, 10, 15, 20].map((second) => (
          <span key={second} style={{ '--at': `${second}` } as CSSProperties}>
            {words.seconds(second)}
          </span>
        ))}
      </div>
      <b>{outcome}</b>
    </div>
  )
}

/** What the marks stand for. */
export function Legend() {
  return (
    <p aria-hidden="true" className={styles.legend}>
      <span>
        <Sign isIn={true} /> {words.letIn}
      </span>
      <span>
        <Sign isIn={false} /> {words.keptOut}
      </span>
      <span>
        <span className={styles.hatch}>
          <span className={styles.stillIn} style={{ '--until': '1' } as CSSProperties} />
        </span>{' '}
        {words.key.hatched}
      </span>
      <span className={styles.expected}>
        <Sign isIn={true} /> {words.key.expected}
      </span>
    </p>
  )
}

function Sign({ isIn }: { isIn: boolean }) {
  return <i className={styles.sign} data-out={isIn ? undefined : true} />
}
