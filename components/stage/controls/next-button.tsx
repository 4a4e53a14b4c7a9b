'use client'

import dynamic from 'next/dynamic'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { storyWords } from '@/content/labels/story'
import styles from './bottom-bar.module.css'
import { NextIcon } from './stage-icons'
import { stuckId } from './stuck-bar'

/** What is delivered has a name of its own; the names come with the messages. */
const NextStep = dynamic(() => import('./next-step').then((module) => module.NextStep))

type Props = { readonly stage: StageControl; readonly story: Story; readonly hidesAhead: boolean }

/** Moves on, and says to what. */
export function NextButton({ stage, story, hidesAhead }: Props) {
  const { stuck, busy } = stage
  const isIdle = story.ahead === 'nothing' || (story.ahead === 'beat' && stuck !== null)
  return (
    <Button
      look="bare"
      className={styles.next}
      idle={isIdle}
      aria-disabled={isIdle || busy}
      aria-describedby={stuck ? stuckId : undefined}
      onClick={stage.next}
    >
      <span>
        <span className={styles.word}>{`${controlWords.next.word} `}</span>
        <Label stage={stage} story={story} hidesAhead={hidesAhead} />
      </span>
      <NextIcon />
    </Button>
  )
}

const words = storyWords.next

/** Where somebody is to say first what comes next, Next does not say it. Nobody is asked how a story begins. */
function Label({ stage, story, hidesAhead }: Props) {
  const { ahead, beats, nextNumber } = story
  if (ahead === 'step') return <NextStep stage={stage} hidesAhead={hidesAhead} />
  if (ahead === 'beat' && stage.stuck) return controlWords.next.stuck
  if (ahead === 'beat')
    return hidesAhead && story.number > 0 ? words.hidden : (beats[(nextNumber ?? 0) - 1]?.beat.says ?? words.goOn)
  if (ahead === 'onward') return stage.flow.recap.onward[0]?.title ?? words.nothing
  return ahead === 'nothing' && stage.stuck ? controlWords.next.stuck : words[ahead]
}
