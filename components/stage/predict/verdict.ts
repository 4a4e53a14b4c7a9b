/** What came of a prediction, in words: what happens, and why it does. Right or wrong, nobody is blamed. */
import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import type { Told } from '@/components/stage/story/told'
import { predictWords as words } from '@/content/labels/predict'
import { type Answer, answerTo } from '@/lib/world/readings/predict'
import type { RunView } from '@/lib/world/run'
import { nobody, reasonOf } from './message-question'
import type { Said } from './prediction-state'
import type { Subject } from './put-question'

type Place = Pick<Stage, 'run' | 'branch'>
type MessageSubject = Extract<Subject, { type: 'message' }>

/** What was said and what came of it, once the reader is where it led; `null` before, and where it led elsewhere. */
export function verdictOf(stage: Place, told: Pick<Told, 'beats' | 'numbers'>, said: Said): string | null {
  if (said.landed === null) return null
  const { subject } = said.put
  if (subject.type === 'beat') return beatVerdict(told, said)
  const steps = stage.branch.slice(stage.branch.findIndex(({ id }) => id === said.from) + 1)
  return messageVerdict(stage.run, said, subject, answerTo(subject.question, steps))
}

function beatVerdict(
  { beats, numbers }: Pick<Told, 'beats' | 'numbers'>,
  { put, what, why, landed }: Said,
): string | null {
  const beat = beats[(numbers.get(landed ?? 0) ?? 0) - 1]?.beat
  if (!beat) return null
  const saying = put.what.choices.find(({ id }) => id === what)?.label ?? ''
  const is = what === beat.id ? words.said.beatRight(beat.says) : words.said.beat(saying, beat.says)
  return `${is} ${reason(beat.why, why === beat.id)}`
}

/** What was said of a message, what came of it, and the reason, where there is one to give. */
export function messageVerdict(
  run: RunView,
  said: Pick<Said, 'what' | 'why'>,
  subject: MessageSubject,
  answer: Answer,
): string {
  return `${saidOf(run, said.what, answer)} ${whyOf(said.why, subject, answer)}`.trim()
}

function whyOf(chosen: string | null, { whatIf, question: { how } }: MessageSubject, answer: Answer): string {
  if (whatIf) return answer.type === 'undecided' ? words.goOn : reason(reasonOf(whatIf), chosen === whatIf.id)
  if (answer.type === 'next') {
    const way = answer.message?.channel ?? 'nothing'
    return reason(words.why.next[way], chosen === way)
  }
  if (how !== 'plain') return words.byHand[answer.type]
  return reason(words.why.accepted[answer.type], chosen === answer.type)
}

function reason(sentence: string, isChosen: boolean): string {
  return isChosen ? words.said.whyRight(sentence) : words.said.why(sentence)
}

function saidOf(run: RunView, chosen: string, answer: Answer): string {
  if (answer.type === 'next') return nextVerdict(run, chosen, answer)
  const said = chosen === 'accepted' ? words.said.yes : words.said.no
  if (answer.type === 'refused') return words.said.refused(said, mentionOf(run, answer.by), answer.code)
  return words.said[answer.type](said)
}

function nextVerdict(run: RunView, chosen: string, { message, to }: Answer & { type: 'next' }): string {
  const { said } = words
  const saying = chosen === nobody ? said.nobodySaid : mentionOf(run, chosen)
  if (!message) return chosen === nobody ? said.nothingRight : said.nothing(saying)
  const went = mentionOf(run, to)
  return chosen === to ? said.nextRight(went) : said.next(saying, went)
}
