'use client'

import type { Stuck } from '@/components/stage/stage-model'
import { controlWords } from '@/content/labels/stage'
import styles from './stuck-bar.module.css'

/** What names the reason, so that Next can be described by it. */
export const stuckId = 'stuck'

/** Over the bar: why there is no Next here though the story is not over. Who listens hears it with the step. */
export function StuckBar({ stuck }: { stuck: Stuck | null }) {
  if (!stuck) return null
  return (
    <p id={stuckId} className={styles.stuck} data-code={stuck.code}>
      {stuck.text} {controlWords.next.goBack}
    </p>
  )
}
