import { useMemo } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import { Button } from '@/components/ui/button'
import { stageWords } from '@/content/words/stage'
import { checksFollowing } from '@/lib/jwt/derived'
import type { Sighting } from '@/lib/world/readings/sightings'
import { Derivations } from './derivations'
import styles from './followed.module.css'
import { placesOf, stepOfMessage, stepOfSighting } from './places'
import { sourcesAt } from './sources-at'

const words = stageWords.follow

/** The value that is being followed, every place it has been, and what it is computed from, or was. */
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
        <Button look="small" className={styles.stop} onClick={() => stage.follow(null)}>
          {words.stop}
        </Button>
      </div>
      <p className={styles.count}>{words.count(places.length)}</p>
      <ul className={styles.places}>
        {places.map(({ key, label, sighting }) => (
          <li key={key} data-ahead={isAhead(stage, sighting) || undefined}>
            <Button
              look="link"
              className={styles.place}
              onClick={() => {
                const step = stepOfSighting(stage, sighting, value)
                if (step !== undefined) stage.go(step)
              }}
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
      <Relations stage={stage} value={value} />
    </section>
  )
}

/** In a message that is still to come. */
function isAhead(stage: Stage, sighting: Sighting): boolean {
  if (sighting.in !== 'message') return false
  const step = stepOfMessage(stage, sighting.message)
  return !stage.path.some(({ id }) => id === step)
}

/** What belongs to other values than this one is left out. */
function Relations({ stage, value }: { stage: Stage; value: string }) {
  const { branch, path } = stage
  const checks = useMemo(() => checksFollowing(sourcesAt({ branch, path }), value), [branch, path, value])
  return (
    <div className={styles.relations}>
      <Derivations stage={stage} checks={checks} quiet={({ pairs }) => pairs[0]?.result.value !== value} />
    </div>
  )
}
