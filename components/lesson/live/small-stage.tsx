'use client'

import { type KeyboardEvent, useState } from 'react'
import { BeatPicture } from '@/components/picture/beat-picture'
import { LaneHeads, Lanes } from '@/components/picture/lanes'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { liveWords as words } from '@/content/labels/lesson'
import type { Frame, LiveMessage } from './live-message'
import { ShownMessage } from './shown-message'
import styles from './small-stage.module.css'

type Props = { readonly live: LiveMessage; readonly label?: string }

/** A few messages of a real run, one of them held: it steps by itself, and the stage is a link away. */
export function SmallStage({ live, label = words.region }: Props) {
  const [at, setAt] = useState(live.at)
  const frame = live.frames[at]
  if (!frame) return null
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), live.frames.length - 1))
  return (
    <section className={styles.stage} aria-label={label} onKeyDown={(event) => go(at + stepOf(event))}>
      <div className={styles.panes}>
        <Ladder live={live} at={at} />
        <div className={styles.message} aria-live="polite">
          <ShownMessage frame={frame} of={live.of} />
        </div>
      </div>
      <div className={styles.bar}>
        <Button look="tool" idle={at === 0} onClick={() => go(at - 1)}>
          <span aria-hidden="true">◀</span> {words.back}
        </Button>
        <NextButton frame={frame} isLast={at === live.frames.length - 1} next={() => go(at + 1)} />
        <span className={styles.foot}>
          {words.own}{' '}
          <a href={frame.href} className={linkStyle}>
            {words.open}
          </a>
        </span>
      </div>
    </section>
  )
}

function stepOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): number {
  if (altKey || ctrlKey || metaKey) return 0
  return key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
}

type NextProps = { readonly frame: Frame; readonly isLast: boolean; readonly next: () => void }

function NextButton({ frame, isLast, next }: NextProps) {
  return (
    <Button look="toolPrimary" idle={isLast} onClick={next}>
      {words.next}
      {!isLast && <span className={styles.does}>: {words.nextDoes(frame.delivery)}</span>}
    </Button>
  )
}

/** Rows at one time. */
const seen = 5

function Ladder({ live: { lanes, frames }, at }: { live: LiveMessage; at: number }) {
  const start = Math.max(0, Math.min(at - 2, frames.length - seen))
  return (
    <div className={styles.ladder}>
      <div className={styles.heads}>
        <LaneHeads lanes={lanes} />
      </div>
      <div className={styles.picture}>
        <div className={styles.lanes}>
          <Lanes lanes={lanes} />
        </div>
        <ol aria-label={words.messages}>
          {frames.slice(start, start + seen).map((frame, index) => (
            <LadderRow key={frame.number} frame={frame} lanes={lanes.length} distance={start + index - at} />
          ))}
        </ol>
      </div>
    </div>
  )
}

type RowProps = { readonly frame: Frame; readonly lanes: number; readonly distance: number }

function LadderRow({ frame, lanes, distance }: RowProps) {
  const look = distance === 0 ? 'here' : distance < 0 ? 'past' : 'ahead'
  const { number, sender, receiver, line } = frame
  return (
    <li className={styles.row} aria-current={distance === 0 ? 'step' : undefined}>
      <span className="sr-only">{words.route(number, sender, receiver)}</span>
      <span aria-hidden="true" className={styles.number}>
        {number}
      </span>
      <span className={styles.track}>
        <span className={styles.line}>{line}</span>
        <span className={styles.arrow}>
          <BeatPicture legs={[{ ...frame, id: number, ticket: null }]} lanes={lanes} look={look} />
        </span>
      </span>
    </li>
  )
}
