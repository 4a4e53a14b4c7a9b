'use client'

import dynamic from 'next/dynamic'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import { BeatTold } from './beat-told'
import { FirstFrame } from './first-frame'
import styles from './story-panel.module.css'
import type { Story } from './use-story'

/** What came of a change is read as closely as any message; its code comes when somebody has made one. */
const Outcome = dynamic(() => import('@/components/stage/message/message-panel').then((module) => module.Outcome))
const FollowedValue = dynamic(() =>
  import('@/components/stage/message/followed-value').then((module) => module.FollowedValue),
)

type Props = {
  readonly stage: Stage
  readonly story: Story
  /** Looks at a message by itself. */
  readonly open: (message: number) => void
}

/** Beside the picture: what happens at the reader's place in the story, and why. */
export function StoryPanel({ stage, story, open }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its column scrolls, and may have nothing else in it to go to by keys
    <section className={styles.region} aria-label={stageWords.message.region} tabIndex={0}>
      {stage.followed !== null && <FollowedValue stage={stage} />}
      <Told stage={stage} story={story} open={open} />
    </section>
  )
}

function Told({ stage, story, open }: Props) {
  const told = story.beats[story.number - 1]
  if (!told) return <FirstFrame stage={stage} />
  const isResult = story.stops.some(({ step, is }) => step === stage.step.id && is !== 'beat')
  if (isResult || told.key === null) return <Outcome stage={stage} />
  return <BeatTold key={told.beat.id} stage={stage} told={told} open={open} />
}
