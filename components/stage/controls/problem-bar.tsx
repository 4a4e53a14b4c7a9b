'use client'

import styles from '@/components/stage/stage.module.css'
import type { Problem } from '@/lib/api/shapes'

/** Why the last thing that was asked for could not be done. */
export function ProblemBar({ problem }: { problem: Problem | null }) {
  return (
    <div role="alert" className={styles.alert}>
      {problem && (
        <p>
          <strong>{problem.title}.</strong> {problem.detail}
        </p>
      )}
    </div>
  )
}
