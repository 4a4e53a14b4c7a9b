'use client'

import { type CSSProperties, memo } from 'react'
import { BeatPicture, type Look } from '@/components/picture/beat-picture'
import { laneAt } from '@/components/picture/picture-leg'
import { ladderLabel, type Names } from '@/components/stage/ladder/ladder-label'
import type { LadderRow, RowState } from '@/components/stage/ladder/ladder-rows'
import { laneOf } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import { Button } from '@/components/ui/button'
import { consoleWords } from '@/content/labels/classroom-teach'
import { messageWords } from '@/content/words/topics/topics'
import type { RunView, StepId } from '@/lib/world/run'
import styles from './room-ladder.module.css'

const words = consoleWords.ladder

type Props = {
  readonly number: number
  readonly row: LadderRow
  readonly run: RunView
  readonly names: Names
  /** The beat that begins here. */
  readonly heading: string | null
  /** How many were lost here, and how many look around here. */
  readonly lost: number
  readonly exploring: number
  readonly go: (step: StepId) => void
}

const looks: Readonly<Record<RowState, Look>> = {
  past: 'past',
  waiting: 'past',
  held: 'here',
  arrived: 'here',
  future: 'ahead',
}

/** One message: its arrow, who was lost at it, and who looks around there. A click goes there. */
export const RoomRow = memo(function RoomRow({ number, row, run, names, heading, lost, exploring, go }: Props) {
  const { row: each, state, goTo, mark } = row
  const { message } = each
  const [from, to] = [laneOf(run, message.from), laneOf(run, message.to)]
  const { line, carries } = ladderLabel(message, messageWords[message.kind], names)
  const leg = { id: number, from, to, channel: message.channel, role: roleOf(run, message.from), ticket: null }
  const receiver = message.to === null ? words.nobody : nameOf(run, message.to)
  const current = state === 'held' || state === 'arrived'
  const middle = (laneAt(from, run.parties.length) + laneAt(to, run.parties.length)) / 2
  return (
    <li className={styles.row} data-state={state} aria-current={current ? 'step' : undefined}>
      {heading !== null && (
        <p className={styles.heading}>
          <span>{heading}</span>
        </p>
      )}
      <div className={styles.line}>
        <Lost count={lost} />
        <Button look="bare" className={styles.button} onClick={() => go(goTo)}>
          <span className="sr-only">{words.route(number, nameOf(run, message.from), receiver)}</span>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <span className={styles.arrow}>
            <span className={styles.label} style={{ '--at': `${middle}%` } as CSSProperties}>
              {[line, ...carries.slice(0, 2)].join(' ')}
              {mark !== null && <em> {mark}</em>}
            </span>
            <span className={styles.leg}>
              <BeatPicture legs={[leg]} lanes={run.parties.length} look={looks[state]} />
            </span>
          </span>
          <span className="sr-only">{`, ${words.state[state]}`}</span>
        </Button>
        <Explorers count={exploring} />
      </div>
    </li>
  )
})

/** The longest bar stands for so many. */
const mostLost = 10

function Lost({ count }: { readonly count: number }) {
  if (count === 0) return <span />
  const share = Math.min(1, count / mostLost)
  return (
    <span className={styles.lost}>
      <i aria-hidden="true" style={{ '--share': share } as CSSProperties} />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words.lostHere(count)}</span>
    </span>
  )
}

/** A circle each, and a number where they are many. */
const mostCircles = 3

function Explorers({ count }: { readonly count: number }) {
  if (count === 0) return <span />
  const circles = count > mostCircles ? 1 : count
  return (
    <span className={styles.explorers}>
      {Array.from({ length: circles }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one circle is like the other
        <i key={index} aria-hidden="true" />
      ))}
      {count > mostCircles && <span aria-hidden="true">{count}</span>}
      <span className="sr-only">{words.exploringHere(count)}</span>
    </span>
  )
}
