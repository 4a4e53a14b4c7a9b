import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { controlWords } from '@/content/labels/stage'
import { rowsOf } from '@/lib/world/readings/tree'
import { wordsOf } from './message-words'

const words = controlWords.live

/** One sentence on the message at the reader's place, for who listens. Where the story cannot go on, that is said last. */
export function MessageSentence({ stage }: { readonly stage: Stage }) {
  return sentenceOf(stage)
}

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
