import { BeatPicture } from '@/components/picture/beat-picture'
import { type Lane, LaneHeads, Lanes } from '@/components/picture/lanes'
import { runCard } from '@/content/labels/home'
import { lookOf } from './film'
import styles from './ladder.module.css'
import type { ShownBeat } from './shown-run'

type Props = {
  readonly beats: readonly ShownBeat[]
  readonly lanes: readonly Lane[]
  readonly at: number | null
  readonly isRunning: boolean
}

/** The run as the stage tells it: a list of sentences first, and a picture of each beside it. */
export function Ladder({ beats, lanes, at, isRunning }: Props) {
  return (
    <div className={styles.ladder}>
      <div className={styles.heads}>
        <LaneHeads lanes={lanes} />
      </div>
      <ol aria-label={runCard.beats} className={styles.rows} data-running={isRunning || undefined}>
        {beats.map((beat, index) => (
          <Row key={beat.id} beat={beat} lanes={lanes} number={index + 1} look={lookOf(index, at)} />
        ))}
      </ol>
    </div>
  )
}

type RowProps = Pick<Props, 'lanes'> & {
  readonly beat: ShownBeat
  readonly number: number
  readonly look: ReturnType<typeof lookOf>
}

function Row({ beat: { says, legs }, lanes, number, look }: RowProps) {
  return (
    <li className={styles.row} data-look={look} aria-current={look === 'here' ? 'step' : undefined}>
      <span className={styles.words}>
        <span aria-hidden="true" className={styles.number}>
          {number}
        </span>
        <span className={styles.says}>{says}</span>
      </span>
      <span className={styles.picture}>
        <Lanes lanes={lanes} />
        <BeatPicture legs={legs} lanes={lanes.length} look={look} />
      </span>
    </li>
  )
}
