/** What happens next, at a place of a run: the question, and the right answer, which is read off the run. Pure. */
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { namesOf } from '@/components/stage/party-look'
import { nameOf } from '@/components/stage/party-names'
import { beatQuestion } from '@/components/stage/predict/beat-question'
import { nobody } from '@/components/stage/predict/message-question'
import type { Stage } from '@/components/stage/stage-model'
import { stopAfter } from '@/components/stage/story/told'
import type { Story } from '@/components/stage/story/use-story'
import { askWords } from '@/content/labels/classroom-ask'
import { predictWords } from '@/content/labels/predict'
import { predictions } from '@/content/predictions'
import { messageWords } from '@/content/words/topics/topics'
import type { Answer, Question } from '@/lib/classroom/question'
import { answerTo, type Predictions, questionAt } from '@/lib/world/readings/predict'
import { messageAt, rowsOf } from '@/lib/world/readings/tree'
import type { Action, StepId } from '@/lib/world/run'

const words = askWords.made

export type RunPlace = Pick<Stage, 'run' | 'branch' | 'path' | 'step'> & { readonly nextAction: Action | null }
type StoryPlace = Pick<Story, 'beats' | 'stops' | 'number' | 'numbers' | 'isChanged' | 'isWhole'>

/** A question about this run, and the step at which the run shows the answer. */
export type Here = { readonly question: Omit<Question, 'id'>; readonly truth: StepId }

/** All that can be asked here about what comes next. */
export function questionsHere(place: RunPlace, story: StoryPlace): Here[] {
  return [beatNext(place, story), messageNext(place)].filter((here) => here !== null)
}

/** The next beat of the story, among others of the same story. */
function beatNext({ branch, step }: RunPlace, story: StoryPlace): Here | null {
  const stop = stopAfter(story, branch, step.id)
  if (stop?.is !== 'beat') return null
  const put = beatQuestion({ ...story, view: 'story', ahead: 'beat', nextNumber: stop.number })
  const [now, next] = [story.beats[story.number - 1]?.beat, story.beats[stop.number - 1]?.beat]
  if (!put || !now || !next) return null
  const answers = put.what.choices.map(({ id, label }) => ({ text: label, right: id === next.id }))
  const question = { situation: words.soFar(now.says), ask: put.what.legend, answers, why: next.why }
  return { question, truth: stop.step }
}

/** Who gets the next message, or whether this one is accepted. */
function messageNext(place: RunPlace): Here | null {
  const message = messageAt(place.path)
  const next = place.branch[place.path.length]
  if (!message || !next) return null
  const asks = acceptedHere(place) ?? nextHere(place, { ...predictions, [message.kind]: 'next' })
  return asks && { question: { situation: situationOf(place), ...asks.question }, truth: asks.truth }
}

function situationOf({ run, path }: RunPlace): string | undefined {
  const rows = rowsOf(path)
  const held = messageAt(path)
  const number = rows.findIndex(({ message }) => message.id === held?.id) + 1
  if (!held) return undefined
  const { line } = ladderLabel(held, messageWords[held.kind], namesOf(run))
  return words.held(number, line, nameOf(run, held.from), nameOf(run, held.to))
}

/** `null` where nobody has accepted or refused it yet. */
function acceptedHere({ path, branch, nextAction }: RunPlace): Here | null {
  const asked = questionAt(path, nextAction, predictions)
  if (asked?.type !== 'accepted') return null
  const steps = branch.slice(path.length)
  const answer = answerTo(asked, steps)
  if (answer.type !== 'accepted' && answer.type !== 'refused') return null
  const { accepted: yes, refused: no } = predictWords.why.accepted
  const answers: Answer[] = [
    { text: words.yes(yes), right: answer.type === 'accepted' },
    { text: words.no(no), right: answer.type === 'refused' },
  ]
  const reply = steps.find(({ sent }) => sent.some(({ inReplyTo }) => inReplyTo === asked.message.id)) ?? steps[0]
  return reply ? { question: { ask: words.accepted, answers }, truth: reply.id } : null
}

function nextHere({ run, path, branch, nextAction }: RunPlace, marked: Predictions): Here | null {
  const asked = questionAt(path, nextAction, marked)
  const next = branch[path.length]
  if (!asked || !next) return null
  const answer = answerTo({ ...asked, type: 'next' }, [next])
  if (answer.type !== 'next') return null
  const right = answer.to ?? nobody
  const choices = [...run.parties.map(({ id }) => ({ id, text: nameOf(run, id) })), nobodyChoice]
  const answers = choices.map(({ id, text }) => ({ text, right: id === right }))
  const why = predictWords.why.next[answer.message?.channel ?? 'nothing']
  return { question: { ask: words.next, answers, why }, truth: next.id }
}

const nobodyChoice = { id: nobody, text: predictWords.choices.nobody }
