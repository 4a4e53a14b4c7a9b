'use client'

import { type ReactNode, useMemo } from 'react'
import { Branches } from '@/components/stage/branches/branches'
import { ShowScreen } from '@/components/stage/screens/show-screen'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
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
          <Button
            look="tool"
            aria-label={words.restart}
            title={words.restart}
            idle={!stage.previousStep}
            onClick={() => start && stage.go(start.id)}
          >
            <RestartIcon />
          </Button>
          <Button
            look="tool"
            className={stage.stuck && stage.previousStep ? styles.wayOut : undefined}
            idle={!stage.previousStep}
            onClick={stage.back}
          >
            <BackIcon />
            {words.back}
          </Button>
          <NextButton stage={stage} />
          <PlayControls play={play} />
          <ShowScreen stage={stage} showWorld={showWorld} />
          <Button look="tool" className={styles.help} onClick={onHelp}>
            <span aria-hidden="true" className={styles.arrows}>
              <kbd>←</kbd> <kbd>→</kbd>
            </span>
            <span>{words.keys}</span>
          </Button>
        </div>
        <Branches stage={stage} />
      </div>
    </footer>
  )
}

function NextButton({ stage }: { stage: StageControl }) {
  const { flow, path, step, nextAction, stuck, busy } = stage
  const label = useMemo(() => nextLabel({ flow, path, step, nextAction }), [flow, path, step, nextAction])
  return (
    <Button
      look="bare"
      className={styles.next}
      idle={label === null}
      aria-disabled={label === null || busy}
      aria-describedby={stuck ? stuckId : undefined}
      onClick={stage.next}
    >
      <span>
        <span className={styles.word}>{controlWords.next.word}</span>{' '}
        {label ?? (stuck ? controlWords.next.stuck : controlWords.next.nothing)}
      </span>
      <NextIcon />
    </Button>
  )
}

function PlayControls({ play }: { play: Play }) {
  return (
    <span className={styles.play}>
      <Button look="tool" onClick={play.toggle}>
        {play.playing ? <PauseIcon /> : <PlayIcon />}
        {play.playing ? words.pause : words.play}
      </Button>
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
