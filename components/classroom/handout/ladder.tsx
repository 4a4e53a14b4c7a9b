import { BeatPicture } from '@/components/picture/beat-picture'
import { LaneHeads, Lanes } from '@/components/picture/lanes'
import { heights, laneAt } from '@/components/picture/picture-leg'
import { handoutWords as words } from '@/content/labels/handout'
import type { Blanks } from './blanks'
import styles from './handout.module.css'
import type { Handout, HandoutBeat } from './handout-model'
import { Written } from './written'

type Props = { readonly handout: Handout; readonly blanks: Blanks }

/** The story as a list of sentences, and its arrows between the parties beside it. */
export function Ladder({ handout: { lanes, beats }, blanks }: Props) {
  return (
    <div className={styles.ladder}>
      <div className={styles.heads}>
        <LaneHeads lanes={lanes} />
      </div>
      <ol className={styles.rows}>
        {beats.map((beat) => (
          <li key={beat.id} className={styles.row}>
            <span className={styles.words}>
              <b>{beat.number}</b>
              <span>
                <Written text={beat.says} blanks={blanks} />
                <small>{numbersOf(beat)}</small>
              </span>
            </span>
            <span className={styles.picture}>
              <Lanes lanes={lanes} />
              <BeatPicture legs={beat.legs} lanes={lanes.length} look="past" />
              <LegNumbers beat={beat} lanes={lanes.length} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** For those who look: which messages a beat has is said beside it. */
function LegNumbers({ beat: { legs, legNumbers }, lanes }: { readonly beat: HandoutBeat; readonly lanes: number }) {
  const at = heights(legs)
  return legs.map(({ id, from, to }, index) => (
    <span
      key={id}
      aria-hidden="true"
      className={styles.leg}
      style={{ left: `${(laneAt(from, lanes) + laneAt(to, lanes)) / 2}%`, top: `${at[index]}%` }}
    >
      {legNumbers[index]}
    </span>
  ))
}

function numbersOf({ messages }: HandoutBeat): string {
  const [first, last] = [messages[0], messages.at(-1)]
  return first === undefined || last === undefined ? words.noMessage : words.numbers(first, last)
}
