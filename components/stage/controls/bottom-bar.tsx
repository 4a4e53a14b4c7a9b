'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import styles from './bottom-bar.module.css'
import { NextButton } from './next-button'
import { PlayControls } from './play-controls'
import { Position } from './position'
import { BackIcon, RestartIcon } from './stage-icons'
import type { Play } from './use-play'

/** There is nothing to choose between until somebody has made a second one. */
const Branches = dynamic(() => import('@/components/stage/branches/branches').then((module) => module.Branches))

const words = controlWords.bar

type Props = {
  readonly stage: StageControl
  readonly story: Story
  readonly play: Play
  readonly onHelp: () => void
  /** True where nobody is to see what comes next. */
  readonly hidesAhead: boolean | undefined
  /** Stands over the bar. */
  readonly children: ReactNode
}

/** Where the reader steps: back, on, by itself, and between branches. */
export function BottomBar({ stage, story, play, onHelp, hidesAhead = false, children }: Props) {
  const isStart = !stage.previousStep && !story.over
  return (
    <div className={styles.foot}>
      {children}
      <div className={styles.bar}>
        <div className={styles.steps}>
          <Button
            look="tool"
            className={styles.restart}
            aria-label={words.restart}
            idle={isStart}
            onClick={() => story.goTo(0)}
          >
            <span title={words.restart}>
              <RestartIcon />
            </span>
          </Button>
          <Button
            look="tool"
            className={stage.stuck && stage.previousStep ? styles.wayOut : styles.back}
            idle={isStart}
            onClick={stage.back}
          >
            <BackIcon />
            <span>{words.back}</span>
          </Button>
          <NextButton stage={stage} story={story} hidesAhead={hidesAhead} />
          <PlayControls play={play} />
        </div>
        {hasBranches(stage) && <Branches stage={stage} />}
        <Position stage={stage} story={story} onHelp={onHelp} />
      </div>
    </div>
  )
}

function hasBranches({ run: { steps } }: StageControl): boolean {
  const parents = steps.map(({ parent }) => parent)
  return new Set(parents).size < parents.length
}
