/** Items of the bank as questions for a class. Pure. */
import { shuffled } from '@/components/quiz/question/shuffled'
import type { ServedLesson } from '@/components/quiz/served'
import type { Item, Option, Reason } from '@/content/item'
import { askWords } from '@/content/labels/classroom-ask'
import { questionWords } from '@/content/labels/quiz'
import type { Answer, Question } from '@/lib/classroom/question'

/** An item with one right answer out of a few: that is what a class can vote on. */
export type Askable = Extract<Item, { kind: 'choice' | 'predict' | 'several' }>

/** Of several, only where one is right. */
export function isAskable(item: Item): item is Askable {
  if (item.kind === 'choice' || item.kind === 'predict') return true
  return item.kind === 'several' && item.options.filter(({ right }) => right).length === 1
}

/** The item as a question. Its answers stand in an order that its id decides, so that the right one stands anywhere. */
export function itemQuestion(item: Askable, beliefs: ServedLesson['beliefs'], id: string): Question {
  const answers = optionsOf(item).map((option) => answerOf(option, beliefs))
  const order = shuffled(answers.length, item.id)
  return {
    id,
    item: item.id,
    situation: item.situation,
    ask: item.ask,
    answers: order.flatMap((index) => answers[index] ?? []),
    why: item.why,
  }
}

function optionsOf(item: Askable): readonly (Option | Reason)[] {
  return item.options
}

function answerOf(option: Option | Reason, beliefs: ServedLesson['beliefs']): Answer {
  const text = 'outcome' in option ? outcomeText(option) : option.text
  if (option.right) return { text, right: true }
  return { text, right: false, belief: beliefs[option.belief]?.said }
}

/** Accepted or refused, and because of what. */
function outcomeText({ outcome, text }: Reason): string {
  return askWords.made.outcome(questionWords.outcomes[outcome], text)
}
