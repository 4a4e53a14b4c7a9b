'use client'

import type { Problem } from '@/lib/api/shapes'
import styles from './problem-bar.module.css'

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
