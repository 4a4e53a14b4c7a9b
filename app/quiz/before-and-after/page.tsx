import type { Metadata } from 'next'
import { BeforeAndAfter } from '@/components/quiz/test/before-and-after'
import type { TestQuestion } from '@/components/quiz/test/test-question'
import { Page } from '@/components/ui/page'
import type { Item } from '@/content/item'
import { testWords as words } from '@/content/labels/quiz-test'
import { parts } from '@/content/lessons/parts'
import { pairs } from '@/content/questions/questions'
import { quizIndex, wordsFor } from '../quiz-index'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function BeforeAndAfterPage() {
  const a = pairs.map(({ a }) => questionOf(a))
  const b = pairs.map(({ b }) => questionOf(b))
  return (
    <Page>
      <BeforeAndAfter forms={{ a, b }} parts={parts} />
    </Page>
  )
}

function questionOf(item: Item): TestQuestion {
  const part = quizIndex.concepts.find(({ number }) => number === item.concept)?.part ?? 'ground'
  return { item, part, messages: wordsFor([item]).messages }
}
