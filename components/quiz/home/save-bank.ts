/** Saves what belongs to the bank, or is said of it. All of the bank is fetched only for that. */
import { quizHomeWords } from '@/content/labels/quiz-home'
import type { Log } from '@/lib/recall/log'
import type { QuizIndex, ServedLesson } from '../served'
import { loadLesson } from '../session/load-questions'
import { saveText } from './save'

/** Every flashcard, as a text file with Anki's own headers. */
export async function saveAnki(index: QuizIndex): Promise<void> {
  const [lessons, { ankiText }] = await Promise.all([loadAll(index), import('@/lib/recall/exports/anki')])
  const cards = lessons.flatMap(({ id, cards }) => cards.map((card) => ({ ...card, lesson: id })))
  saveText('claimcheck-anki.txt', ankiText(cards, quizHomeWords.keeping.deck), 'text/plain')
}

/** Every item that is a choice and needs no run, as GIFT. */
export async function saveGift(index: QuizIndex): Promise<void> {
  const [lessons, { giftText }] = await Promise.all([loadAll(index), import('@/lib/recall/exports/gift')])
  saveText('claimcheck-gift.txt', giftText(lessons.flatMap(({ items }) => items)), 'text/plain')
}

/** How the items were answered here, for an instructor: saved, and sent nowhere. */
export async function saveStatistics(log: Log): Promise<void> {
  const { statisticsOf } = await import('@/lib/recall/statistics')
  saveText('claimcheck-statistics.json', JSON.stringify(statisticsOf(log), null, 1), 'application/json')
}

function loadAll({ concepts }: QuizIndex): Promise<ServedLesson[]> {
  return Promise.all([...new Set(concepts.map(({ lesson }) => lesson))].map(loadLesson))
}
