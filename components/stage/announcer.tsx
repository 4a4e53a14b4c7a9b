'use client'

import { useEffect, useState } from 'react'
import { wordsOf } from '@/components/stage/message/message-words'
import { controlWords } from '@/content/labels/stage'
import { rowsOf } from '@/lib/world/readings/tree'
import type { Addition } from './additions'
import { mentionOf } from './party-names'
import type { Stage } from './stage-model'

const words = controlWords.live

type Props = { readonly stage: Stage; readonly spoken: Addition['spoken'] }

/**
 * Says one sentence a step to who listens instead of looking, and before it, or instead, what an addition has to say.
 * Nothing is said of the step a page opens with. Where the story cannot go on, that is said last.
 */
export function Announcer({ stage, spoken = nothing }: Props) {
  const { step } = stage
  const sentence = sentenceOf(stage)
  const [opened] = useState(step.id)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (step.id !== opened) setMoved(true)
  }, [step.id, opened])
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {spoken.instead ? spoken.text : moved ? `${spoken.text} ${sentence}`.trim() : ''}
    </p>
  )
}

const nothing = { text: '', instead: false }

function sentenceOf({ run, branch, message, step, stuck }: Stage): string {
  if (!message) return words.start
  const rows = rowsOf(branch)
  const number = rows.findIndex((row) => row.message.id === message.id) + 1
  const { title } = wordsOf(branch, message)
  const state = step.inFlight.includes(message.id) ? words.held : words.arrived
  const refused = step.notes.find((note) => note.refused)
  const sentence = words.message(number, rows.length, mentionOf(run, message.from), mentionOf(run, message.to), state)
  const after = [refused && words.refused(mentionOf(run, refused.party)), stuck?.text]
  return [sentence, closed(title), ...after].filter(Boolean).join(' ')
}

/** Titles are written without a full stop, but some end in a question mark. */
function closed(title: string): string {
  return /[.?]$/.test(title) ? title : `${title}.`
}
