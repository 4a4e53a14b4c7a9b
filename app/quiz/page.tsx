import type { Metadata } from 'next'
import { QuizHome } from '@/components/quiz/home/quiz-home'
import { Page } from '@/components/ui/page'
import { sessionWords } from '@/content/labels/quiz'
import { quizHomeWords as words } from '@/content/labels/quiz-home'
import { parts } from '@/content/lessons/parts'
import { quizIndex } from './quiz-index'

export const metadata: Metadata = { title: words.title, description: words.description }

export default function QuizPage() {
  return (
    <Page>
      <noscript>
        <p className="mb-6">{sessionWords.noScript}</p>
      </noscript>
      <QuizHome index={quizIndex} parts={parts} />
    </Page>
  )
}
