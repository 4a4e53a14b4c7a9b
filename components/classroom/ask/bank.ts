/** The questions of the bank that a class can vote on, fetched lesson by lesson. */

import type { ServedLesson } from '@/components/quiz/served'
import { loadLesson } from '@/components/quiz/session/load-questions'
import { type Askable, isAskable } from './item-question'

export type BankItem = { readonly item: Askable; readonly beliefs: ServedLesson['beliefs'] }
export type BankLesson = { readonly id: string; readonly title: string; readonly items: readonly BankItem[] }

/** @throws Error where the server does not answer. */
export async function loadBank(lessons: readonly { readonly id: string }[]): Promise<BankLesson[]> {
  const served = await Promise.all(lessons.map(({ id }) => loadLesson(id)))
  return served.map(askableIn).filter(({ items }) => items.length > 0)
}

function askableIn({ id, title, items, beliefs }: ServedLesson): BankLesson {
  return { id, title, items: items.filter(isAskable).map((item) => ({ item, beliefs })) }
}

/** An item by its id; `null` where it is none that a class can vote on. */
export async function findItem(lessons: readonly { readonly id: string }[], id: string): Promise<BankItem | null> {
  const bank = await loadBank(lessons)
  return bank.flatMap(({ items }) => items).find(({ item }) => item.id === id) ?? null
}

/** The lessons with what is left of them where every word of a search is found in the question or its answers. */
export function searched(bank: readonly BankLesson[], search: string): BankLesson[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return bank
    .map((lesson) => ({ ...lesson, items: lesson.items.filter(({ item }) => hasAll(textOf(item, lesson), words)) }))
    .filter(({ items }) => items.length > 0)
}

function textOf({ situation = '', ask, options }: Askable, { title }: BankLesson): string {
  return [title, situation, ask, ...options.map(({ text }) => text)].join(' ').toLowerCase()
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word))
}
