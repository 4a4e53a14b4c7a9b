'use client'

import type { ReactNode } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import type { Story } from '@/components/stage/story/use-story'
import type { ShownQuestion } from '@/lib/classroom/views'
import { PresentLanes } from './lanes'
import { type Moment, messageOf, shownRows } from './moment'
import { nearMessages } from './near'
import { OutcomeSlide } from './outcome-slide'
import styles from './present.module.css'
import { QuestionSlide } from './question-slide'
import { RawSlide } from './raw-slide'
import { screenOf } from './screen-of'
import { ScreenOf } from './screen-view'
import { BeatSlide, RecapSlide, StartSlide } from './slides'

type Props = {
  readonly stage: Stage
  readonly story: Story
  readonly moment: Moment
  readonly isRaw: boolean
  readonly question: ShownQuestion | null
}

/** What the hall looks at: one thing at a time. */
export function Middle(props: Props) {
  const { stage, story, moment, isRaw, question } = props
  const message = story.view === 'messages' ? stage.message : messageOf(moment)
  if (question) return whole('question', <QuestionSlide question={question} />)
  if (isRaw && message) return whole('raw', <RawSlide message={message} lit={litIn(moment)} />)
  if (moment.is === 'recap') return whole('recap', <RecapSlide stage={stage} />)
  if (story.view === 'messages') return whole('messages', <PresentLanes stage={stage} rows={nearMessages(stage)} />)
  return <Picture {...props} />
}

function whole(is: string, slide: ReactNode) {
  return (
    <div className={styles.middle} data-whole={is} data-fit>
      {slide}
    </div>
  )
}

/** The lanes, below them the words, and beside both what somebody sees. */
function Picture({ stage, story, moment }: Props) {
  const on = moment.is === 'beat' ? screenOf(stage, story, moment.key) : null
  return (
    <div className={styles.middle} data-screen={on !== null || undefined} data-moment={moment.is}>
      <div data-fit>
        <PresentLanes stage={stage} rows={shownRows(stage, story, moment)} narrow={on !== null} />
      </div>
      <div className={styles.words} data-fit>
        <Words stage={stage} moment={moment} withScreen={on !== null} />
      </div>
      {on && (
        <div className={styles.screen}>
          <ScreenOf stage={on.stage} party={on.party} lit={ticketsIn(moment)} />
        </div>
      )}
    </div>
  )
}

type WordsProps = Pick<Props, 'stage' | 'moment'> & { readonly withScreen: boolean }

function Words({ stage, moment, withScreen }: WordsProps) {
  if (moment.is === 'beat')
    return <BeatSlide stage={stage} told={moment.told} message={moment.key} withScreen={withScreen} />
  if (moment.is === 'outcome') return <OutcomeSlide stage={stage} message={moment.message} />
  return <StartSlide stage={stage} />
}

/** The parameter of the moment: the first that the beat speaks of. */
function litIn(moment: Moment): string | undefined {
  return moment.is === 'beat' ? Object.keys(moment.told.beat.values ?? {})[0] : undefined
}

function ticketsIn(moment: Moment): readonly string[] {
  return moment.is === 'beat' ? moment.told.legs.flatMap(({ ticket }) => ticket ?? []) : []
}
