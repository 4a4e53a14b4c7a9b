'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import { storyWords as words } from '@/content/labels/story'
import type { Addition } from './additions'
import type { Stage } from './stage-model'

/** Of a message by itself its own words are said; they come with the messages. */
const MessageSentence = dynamic(() =>
  import('@/components/stage/message/message-sentence').then((module) => module.MessageSentence),
)

type Props = { readonly stage: Stage; readonly story: Story; readonly spoken: Addition['spoken'] }

/**
 * Tells the story to who listens instead of looking: a beat at a time, or a sentence a message, and before it, or instead,
 * what an addition has to say. Nothing is said of the place a page opens with.
 */
export function Announcer({ stage, story, spoken = nothing }: Props) {
  const place = `${stage.step.id} ${story.number} ${story.over}`
  const [opened] = useState(place)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (place !== opened) setMoved(true)
  }, [place, opened])
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {spoken.instead || moved ? spoken.text : ''}{' '}
      {moved && !spoken.instead && <Sentence stage={stage} story={story} />}
    </p>
  )
}

const nothing = { text: '', instead: false }

function Sentence({ stage, story }: Omit<Props, 'spoken'>) {
  const { flow } = stage
  const told = story.beats[story.number - 1]
  if (story.over) return words.saidRecap(flow.recap.title)
  const isResult = story.stops.some(({ step, is }) => step === stage.step.id && is !== 'beat')
  if (story.view === 'messages' || isResult) return <MessageSentence stage={stage} />
  if (!told) return words.saidStart(flow.opening.question, flow.opening.text)
  return words.said(told.number, story.beats.length, told.beat.says, told.beat.text)
}
