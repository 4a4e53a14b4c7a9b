'use client'

import { type CSSProperties, memo } from 'react'
import { partyColors } from '@/components/stage/party-look'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import type { Channel, PartyRole } from '@/lib/world/message'
import type { StepId } from '@/lib/world/run'
import { LadderArrow } from './ladder-arrow'
import styles from './ladder-row.module.css'
import type { RowState } from './ladder-rows'

const words = controlWords.ladder

type Props = {
  readonly number: number
  readonly state: RowState
  readonly line: string
  readonly carries: string
  readonly ticket: string
  /** What was done to the message. */
  readonly mark: string | null
  /** How long after the one before it the message was sent, where people waited. */
  readonly later: string | null
  readonly channel: Channel
  readonly sender: string
  readonly receiver: string
  readonly role: PartyRole | undefined
  /** Lanes, counted from 0; -1 for nobody. */
  readonly from: number
  readonly to: number
  readonly lanes: number
  /** True where the message carries the value that is being followed. */
  readonly seen: boolean
  readonly goTo: StepId
  readonly go: (step: StepId) => void
}

/** One message: a button that goes to it, and the arrow it travels along. */
export const LadderRow = memo(function LadderRow(props: Props) {
  const { state, number, line, carries, sender, receiver, mark, later, seen, go, goTo } = props
  const current = state === 'held' || state === 'arrived'
  return (
    <li className={styles.row} data-state={state} data-seen={seen} aria-current={current ? 'step' : undefined}>
      {later !== null && <span className={styles.later}>{later}</span>}
      <Button look="bare" className={styles.button} style={geometry(props)} onClick={() => go(goTo)}>
        <span className="sr-only">{words.route(number, sender, receiver)}</span>
        <span className={styles.place} data-side={sideOf(props)}>
          <span className={styles.label}>
            <span className={styles.line}>{line}</span>
            {carries !== '' && <span className={styles.carries}> {carries}</span>}
            {mark !== null && <Mark>{mark}</Mark>}
            {seen && <Mark>{words.seen}</Mark>}
          </span>
        </span>
        <span className="sr-only">{`, ${words.state[state]}`}</span>
        <LadderArrow {...props} />
      </Button>
    </li>
  )
})

function Mark({ children }: { children: string }) {
  return (
    <>
      {' '}
      <span className={styles.mark}>{children}</span>
    </>
  )
}

/** Where the arrow begins and ends, in percent of the width of the ladder. A message to nobody leaves the picture. */
function geometry(props: Props): CSSProperties {
  const { left, right } = ends(props)
  const places: Record<string, string> = {
    '--left': `${left}%`,
    '--right': `${100 - right}%`,
    '--middle': `${(left + right) / 2}%`,
  }
  return { ...partyColors(props.role), ...places }
}

/** The half of the ladder in which the middle of the arrow is. */
function sideOf(props: Props): 'left' | 'right' {
  const { left, right } = ends(props)
  return left + right > 100 ? 'right' : 'left'
}

function ends({ from, to, lanes }: Props): { left: number; right: number } {
  const at = (lane: number) => ((lane + 0.5) / lanes) * 100
  const end = to < 0 ? edge : at(to)
  return { left: Math.min(at(from), end), right: Math.max(at(from), end) }
}

const edge = 98
