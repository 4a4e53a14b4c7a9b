'use client'

import { memo } from 'react'
import { BeatPicture, type Look } from '@/components/picture/beat-picture'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { storyWords } from '@/content/labels/story'
import type { Channel, PartyRole } from '@/lib/world/message'
import type { StepId } from '@/lib/world/run'
import styles from './ladder-row.module.css'
import type { RowState } from './ladder-rows'

const words = controlWords.ladder

type Props = {
  readonly number: number
  readonly state: RowState
  readonly line: string
  readonly carries: string
  /** The beat that begins here. */
  readonly heading: string | null
  /** What was done to the message. */
  readonly mark: string | null
  /** How long after the one before it the message was sent, where people waited. */
  readonly later: string | null
  readonly whatIfs: number
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

/** One message: a button that goes to it, and beside it the arrow it travels along. */
export const LadderRow = memo(function LadderRow(props: Props) {
  const { state, number, heading, later, seen, sender, receiver, go, goTo } = props
  const current = state === 'held' || state === 'arrived'
  return (
    <li className={styles.row} data-state={state} data-seen={seen} aria-current={current ? 'step' : undefined}>
      {heading !== null && (
        <p className={styles.heading}>
          <span>{heading}</span>
        </p>
      )}
      {later !== null && <p className={styles.later}>{later}</p>}
      <div className={styles.line}>
        <Button look="bare" className={styles.button} onClick={() => go(goTo)}>
          <span className="sr-only">{words.route(number, sender, receiver)}</span>
          <Label {...props} />
          <span className="sr-only">{`, ${words.state[state]}`}</span>
        </Button>
        <div className={styles.picture} data-picture-of={number}>
          <BeatPicture legs={[{ ...props, id: number, ticket: null }]} lanes={props.lanes} look={looks[state]} />
        </div>
      </div>
    </li>
  )
})

const looks: Readonly<Record<RowState, Look>> = {
  past: 'past',
  waiting: 'past',
  held: 'here',
  arrived: 'here',
  future: 'ahead',
}

function Label({ line, carries, mark, seen, whatIfs }: Props) {
  return (
    <span className={styles.label}>
      <span className={styles.says}>
        <span className={styles.text}>{line}</span>
        {mark !== null && <Mark>{mark}</Mark>}
        {seen && <Mark>{words.seen}</Mark>}
        {carries !== '' && <span className={styles.carries}> {carries}</span>}
      </span>
      {whatIfs > 0 && (
        <span className={styles.whatIfs}>
          {' '}
          <span className="sr-only">{storyWords.whatIfs(whatIfs)}</span>
          <span aria-hidden="true">↳ {whatIfs}</span>
        </span>
      )}
    </span>
  )
}

function Mark({ children }: { children: string }) {
  return (
    <>
      {' '}
      <span className={styles.mark}>{children}</span>
    </>
  )
}
