import { stageWords } from '@/content/words/stage'
import styles from './followed.module.css'
import { placesOf, stepOfSighting } from './places'
import type { Stage } from './stage-model'

const words = stageWords.follow

/** The value that is being followed, and every place it has been. */
export function FollowedValue({ stage }: { stage: Stage }) {
  const value = stage.followed
  if (value === null) return null
  const places = placesOf(stage, value)
  return (
    <section className={styles.bar} aria-label={words.region}>
      <div className={styles.top}>
        <p className={styles.value}>
          {words.following} <code title={value}>{value}</code>
        </p>
        <button type="button" className={styles.stop} onClick={() => stage.follow(null)}>
          {words.stop}
        </button>
      </div>
      <p className={styles.count}>{words.count(places.length)}</p>
      <ul className={styles.places}>
        {places.map(({ key, label, sighting }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.place}
              onClick={() => {
                const step = stepOfSighting(stage, sighting, value)
                if (step !== undefined) stage.go(step)
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
