'use client'

import dynamic from 'next/dynamic'
import { memo, type ReactNode, type Ref, useDeferredValue, useMemo, useRef } from 'react'
import { useSwipe } from '@/components/stage/controls/use-swipe'
import { JourneyLayer } from '@/components/stage/journey/journey-layer'
import { useJourney } from '@/components/stage/journey/use-journey'
import { Screens } from '@/components/stage/screens/screens'
import { screensOf } from '@/components/stage/screens/screens-of'
import { Beats } from '@/components/stage/story/beats'
import { Recap } from '@/components/stage/story/recap'
import { StoryPanel } from '@/components/stage/story/story-panel'
import { shownAt } from '@/components/stage/story/told'
import type { Story } from '@/components/stage/story/use-story'
import { WhoHasSeen } from '@/components/stage/story/who-has-seen'
import { firstSteps } from '@/lib/world/readings/moments'
import { messageAt } from '@/lib/world/readings/tree'
import type { StepId } from '@/lib/world/run'
import styles from './stage.module.css'
import type { View } from './stage-model'
import type { StageControl } from './use-stage'
import { useTop } from './use-top'

/** Whoever follows the story needs none of this: it comes with the first look at every message. */
const Ladder = dynamic(() => import('@/components/stage/ladder/ladder').then((module) => module.Ladder))
const MessagePanel = dynamic(() =>
  import('@/components/stage/message/message-panel').then((module) => module.MessagePanel),
)

type Props = {
  readonly stage: StageControl
  readonly story: Story
  readonly setView: (view: View) => void
  readonly beside: ReactNode
  readonly under: ReactNode
}

/** The picture comes first, and follows at once; the panes around it, which have more to draw, right after it. */
export function Columns(props: Props) {
  const { stage, story, setView } = props
  const later = useDeferredValue(props)
  const shown = useShown(stage, story)
  const open = (message: number) => {
    const step = firstSteps(stage.branch).get(message)
    if (step !== undefined) stage.go(step)
    setView('messages')
  }
  const shownLater = useDeferredValue(shown)
  const column = useTop(placeIn(stage, story))
  const layer = useJourney(stage, story, shownLater === shown)
  const area = useRef<HTMLDivElement>(null)
  useSwipe(area, stage)
  return (
    <div
      className={styles.columns}
      ref={area}
      data-view={story.view}
      data-over={story.over || undefined}
      data-screens={screensOf(stage.run).length}
    >
      {story.over ? (
        <div className={styles.recap} ref={column}>
          <Recap stage={stage} />
        </div>
      ) : (
        <>
          <div className={styles.center}>
            {story.view === 'story' ? (
              <Beats stage={stage} story={story} known={shown.facts} open={open} />
            ) : (
              <Ladder stage={stage} story={story} />
            )}
          </div>
          <MessageColumn {...later} open={open} column={column} />
        </>
      )}
      <WorldColumn stage={shownLater.screens} story={later.story} />
      <JourneyLayer layer={layer} />
    </div>
  )
}

/** What is read is another where this is. */
function placeIn({ step, message }: StageControl, { view, over }: Story): string {
  if (over) return 'recap'
  return view === 'story' ? `step ${step.id}` : `message ${message?.id}`
}

/** The stage as it is for who knows what, and for what is on the screens: in the story, once the beat is told. */
function useShown(stage: StageControl, story: Story): { readonly facts: StageControl; readonly screens: StageControl } {
  return useMemo(() => {
    if (story.view === 'messages' || story.over) return { facts: stage, screens: stage }
    const shown = shownAt(story, stage.branch, stage.step.id)
    return { facts: stageAt(stage, shown.facts), screens: stageAt(stage, shown.screens) }
  }, [stage, story])
}

/** The same stage at another step of its branch. */
function stageAt(stage: StageControl, at: StepId): StageControl {
  if (at === stage.step.id) return stage
  const path = stage.branch.slice(0, stage.branch.findIndex(({ id }) => id === at) + 1)
  const step = path.at(-1)
  return step ? { ...stage, path, step, message: messageAt(path) } : stage
}

const WorldColumn = memo(function WorldColumn({ stage, story }: Pick<Props, 'stage' | 'story'>) {
  return (
    <div className={styles.world}>
      <Screens stage={stage} lit={litIn(story)} small={story.over} />
      {story.over && <WhoHasSeen stage={stage} />}
    </div>
  )
})

/** What travels in this beat lights up where it stands in an address. */
function litIn({ view, beats, number }: Story): readonly string[] {
  const legs = view === 'story' ? beats[number - 1]?.legs : undefined
  return legs?.flatMap(({ ticket }) => ticket ?? []) ?? []
}

type MessageProps = Props & {
  readonly open: (message: number) => void
  readonly column: Ref<HTMLDivElement>
}

/** What is explained at the reader's place. */
const MessageColumn = memo(function MessageColumn({ stage, story, beside, under, open, column }: MessageProps) {
  return (
    <div className={styles.message} ref={column}>
      {beside}
      {story.view === 'story' ? <StoryPanel stage={stage} story={story} open={open} /> : <MessagePanel stage={stage} />}
      {under}
    </div>
  )
})
