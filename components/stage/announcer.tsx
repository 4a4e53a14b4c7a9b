'use client'

import { useEffect, useState } from 'react'
import { wordsOf } from '@/components/stage/message/message-words'
import type { Prediction } from '@/components/stage/predict/use-predict'
import { controlWords } from '@/content/labels/stage'
import { rowsOf } from '@/lib/world/readings/tree'
import { mentionOf } from './party-names'
import type { Stage } from './stage-model'

const words = controlWords.live

type Props = { readonly stage: Stage; readonly prediction: Prediction }

/**
 * Says one sentence a step to who listens instead of looking, and before it what came of a prediction. Nothing is
 * said of the step a page opens with. A question is said instead of the step.
 */
export function Announcer({ stage, prediction }: Props) {
  const { step } = stage
  const sentence = sentenceOf(stage)
  const [opened] = useState(step.id)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (step.id !== opened) setMoved(true)
  }, [step.id, opened])
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {prediction.asking ? prediction.spoken : moved ? `${prediction.spoken} ${sentence}`.trim() : ''}
    </p>
  )
}

function sentenceOf({ run, branch, message, step }: Stage): string {
  if (!message) return words.start
  const rows = rowsOf(branch)
  const number = rows.findIndex((row) => row.message.id === message.id) + 1
  const { title } = wordsOf(branch, message)
  const state = step.inFlight.includes(message.id) ? words.held : words.arrived
  const refused = step.notes.find((note) => note.refused)
  const sentence = words.message(number, rows.length, mentionOf(run, message.from), mentionOf(run, message.to), state)
  return `${sentence} ${closed(title)}${refused ? ` ${words.refused(mentionOf(run, refused.party))}` : ''}`
}

/** Titles are written without a full stop, but some end in a question mark. */
function closed(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`
}
