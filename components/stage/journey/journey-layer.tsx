import type { RefObject } from 'react'
import styles from './journey.module.css'

/** Where a journey is drawn: over the columns, seen only, and empty at rest. */
export function JourneyLayer({ layer }: { readonly layer: RefObject<HTMLDivElement | null> }) {
  return <div ref={layer} className={styles.layer} aria-hidden="true" />
}
