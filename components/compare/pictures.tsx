/** Figures as pictures. Whoever cannot see them has the words beside them. */
import type { CSSProperties } from 'react'
import type { Timed } from '@/lib/world/readings/measured-way'
import styles from './figures.module.css'

/** Places on a scale, from 0 to 1. */
type Places = { readonly from?: number; readonly share: number }

function at({ from = 0, share }: Places): CSSProperties {
  return { '--from': from.toFixed(4), '--share': share.toFixed(4) } as CSSProperties
}

/** A request, and the credential in it. */
export function BytesBar({ request, credential, most }: { request: number; credential: number; most: number }) {
  return (
    <span aria-hidden="true" className={styles.track}>
      <span className={styles.more} style={at({ share: request / most })} />
      <span className={styles.bar} style={at({ share: credential / most })} />
    </span>
  )
}

/** One mark for each, drawn alike: neither is free. */
export function AskedMarks({ questions, lookUps }: { questions: number; lookUps: number }) {
  if (questions + lookUps === 0) return null
  return (
    <span aria-hidden="true" className={styles.marks}>
      {marksOf(questions, styles.question)}
      {marksOf(lookUps, styles.lookUp)}
    </span>
  )
}

function marksOf(count: number, className: string | undefined) {
  return Array.from({ length: count }, (_, index) => <i key={String(index)} className={className} />)
}

type TimeProps = { readonly time: Timed; readonly most: number; readonly isDistinct: boolean }

/** The median, and the range of four rounds of five; a bar only where no other range overlaps this one. */
export function TimeRange({ time: { median, low, high }, most, isDistinct }: TimeProps) {
  return (
    <span aria-hidden="true" className={styles.track}>
      {isDistinct && <span className={`${styles.bar} ${styles.faint}`} style={at({ share: median / most })} />}
      <span
        className={styles.whisker}
        data-cut={high > most || undefined}
        style={at({ from: low / most, share: Math.min(1, high / most) })}
      />
      <span className={styles.median} style={at({ share: median / most })} />
    </span>
  )
}

/** How long a stolen copy goes on working: hatched. `0` where it is refused. */
export function LifeBar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className={styles.track}>
      <span className={share > 0 ? styles.life : styles.dead} style={at({ share })} />
    </span>
  )
}

/** What each mark stands for, at the size of a word. */
export function Swatch({ of }: { of: 'bar' | 'more' | 'life' | 'range' }) {
  if (of === 'range')
    return (
      <span aria-hidden="true" className={styles.swatch}>
        <span className={styles.whisker} style={at({ share: 1 })} />
        <span className={styles.median} style={at({ share: 0.45 })} />
      </span>
    )
  return (
    <span aria-hidden="true" className={styles.swatch}>
      <span className={styles[of]} style={at({ share: 1 })} />
    </span>
  )
}
