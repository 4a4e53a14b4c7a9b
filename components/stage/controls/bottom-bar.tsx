'use client'

import { type ReactNode, useMemo } from 'react'
import { Branches } from '@/components/stage/branches/branches'
import { ShowScreen } from '@/components/stage/screens/show-screen'
import type { StageControl } from '@/components/stage/use-stage'
import { controlWords } from '@/content/labels/stage'
import styles from './bottom-bar.module.css'
import { nextLabel } from './next-label'
import { BackIcon, NextIcon, PauseIcon, PlayIcon, RestartIcon } from './stage-icons'
import { stuckId } from './stuck-bar'
import type { Pace, Play } from './use-play'

const words = controlWords.bar

type Props = {
  readonly stage: StageControl
  readonly play: Play
  readonly onHelp: () => void
  readonly showWorld: () => void
  /** Stands over the bar. */
  readonly children: ReactNode
}

/** Where the reader steps: back, on, by itself, and between branches. */
export function BottomBar({ stage, play, onHelp, showWorld, children }: Props) {
  const start = stage.branch[0]
  return (
    <footer className={styles.foot}>
      {children}
      <div className={styles.bar}>
        <div className={styles.steps}>
          <BarButton label={words.restart} disabled={!stage.previousStep} onPress={() => start && stage.go(start.id)}>
            <RestartIcon />
          </BarButton>
          <BarButton disabled={!stage.previousStep} isWayOut={stage.stuck !== null} onPress={stage.back}>
            <BackIcon />
            {words.back}
          </BarButton>
          <NextButton stage={stage} />
          <PlayControls play={play} />
          <ShowScreen stage={stage} showWorld={showWorld} />
          <button type="button" className={styles.help} onClick={onHelp}>
            <span aria-hidden="true" className={styles.arrows}>
              <kbd>←</kbd> <kbd>→</kbd>
            </span>
            <span>{words.keys}</span>
          </button>
        </div>
        <Branches stage={stage} />
      </div>
    </footer>
  )
}

type ButtonProps = {
  /** The accessible name, where the button shows only a picture. */
  readonly label?: string
  readonly disabled: boolean
  /** It stands out: nothing else leads on from here. */
  readonly isWayOut?: boolean
  readonly onPress: () => void
  readonly children: React.ReactNode
}

/** A button that keeps the focus when there is nothing more for it to do. */
function BarButton({ label, disabled, isWayOut, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      data-way-out={isWayOut && !disabled ? true : undefined}
      onClick={disabled ? undefined : onPress}
    >
      {children}
    </button>
  )
}

function NextButton({ stage }: { stage: StageControl }) {
  const { flow, path, step, nextAction, stuck, busy } = stage
  const label = useMemo(() => nextLabel({ flow, path, step, nextAction }), [flow, path, step, nextAction])
  return (
    <button
      type="button"
      className={styles.next}
      aria-disabled={label === null || busy}
      aria-describedby={stuck ? stuckId : undefined}
      onClick={label === null ? undefined : stage.next}
    >
      <span>
        <span className={styles.word}>{controlWords.next.word}</span>{' '}
        {label ?? (stuck ? controlWords.next.stuck : controlWords.next.nothing)}
      </span>
      <NextIcon />
    </button>
  )
}

function PlayControls({ play }: { play: Play }) {
  return (
    <span className={styles.play}>
      <button type="button" className={styles.button} onClick={play.toggle}>
        {play.playing ? <PauseIcon /> : <PlayIcon />}
        {play.playing ? words.pause : words.play}
      </button>
      <select
        aria-label={words.speed}
        value={play.pace}
        onChange={(event) => play.setPace(paceOf(event.target.value))}
        className={styles.pace}
      >
        {Object.entries(controlWords.pace).map(([pace, name]) => (
          <option key={pace} value={pace}>
            {name}
          </option>
        ))}
      </select>
    </span>
  )
}

function paceOf(value: string): Pace {
  return value === 'slow' || value === 'fast' ? value : 'normal'
}
