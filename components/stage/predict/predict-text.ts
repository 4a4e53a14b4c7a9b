/** A prediction in words: the question, what may be chosen, and what came of it. */

import { mentionOf, nameOf } from '@/components/stage/party-names'
import { predictWords as words } from '@/content/labels/predict'
import type { Answer, Question } from '@/lib/world/readings/predict'
import type { RunView } from '@/lib/world/run'

export type Choice = { readonly id: string; readonly label: string }

const nobody = 'nobody'

/** What can be answered: a party of the run, or yes and no. */
export function choicesFor(run: RunView, { type }: Question): Choice[] {
  const { choices } = words
  if (type === 'accepted')
    return [
      { id: 'accepted', label: choices.accepted },
      { id: 'refused', label: choices.refused },
    ]
  const parties = run.parties.map(({ id }) => ({ id, label: nameOf(run, id) }))
  return [...parties, { id: nobody, label: choices.nobody }]
}

export function questionText({ type, how }: Question): string {
  return type === 'next' ? words.question.next : words.question.accepted[how]
}

/** The question and its answers in one sentence, for who listens. */
export function askedText(question: Question, choices: readonly Choice[]): string {
  const answers = choices.map(({ label }, index) => words.numbered(index + 1, label)).join(', ')
  return words.asked(questionText(question), answers)
}

/** What was said and what came of it, and one sentence more. */
export function verdictText(run: RunView, chosen: string, answer: Answer): string {
  if (answer.type === 'next') return nextVerdict(run, chosen, answer)
  const said = chosen === 'accepted' ? words.said.yes : words.said.no
  if (answer.type === 'refused')
    return `${words.said.refused(said, mentionOf(run, answer.by), answer.code)} ${words.why.refused}`
  return `${words.said[answer.type](said)} ${words.why[answer.type]}`
}

function nextVerdict(run: RunView, chosen: string, { message, to }: Answer & { type: 'next' }): string {
  const { said, why } = words
  const saying = chosen === nobody ? said.nobodySaid : mentionOf(run, chosen)
  if (!message) return `${chosen === nobody ? said.nothingRight : said.nothing(saying)} ${why.nothing}`
  const went = mentionOf(run, to)
  return `${chosen === to ? said.nextRight(went) : said.next(saying, went)} ${why[message.channel]}`
}
