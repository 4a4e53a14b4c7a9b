import type { ComponentProps } from 'react'
import styles from './region-heading.module.css'

/** The heading of a region of the stage: small, for what is under it is what counts. */
export function RegionHeading(props: Omit<ComponentProps<'h2'>, 'className'>) {
  return <h2 className={styles.heading} {...props} />
}
