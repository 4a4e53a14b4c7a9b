import type { Metadata } from 'next'
import { WayPage } from '@/components/lesson/way-page'
import { Session } from '@/components/quiz/session/session'
import { lessonWords } from '@/content/labels/lesson'
import { quizIndex } from '../../../quiz/quiz-index'
import { type LessonParams, lessonNamed } from '../../lesson-named'

/** The five questions of a lesson. */
export default async function LessonQuizPage({ params }: LessonParams) {
  const named = lessonNamed((await params).lesson)
  const { id, quiz } = named.lesson
  return (
    <WayPage {...named} on="quiz">
      <div className="pt-8">
        <Session index={quizIndex} of={{ type: 'lesson', id }} given={quiz} />
      </div>
    </WayPage>
  )
}

export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const { lesson } = lessonNamed((await params).lesson)
  return { title: `${lessonWords.ways.quiz.name}: ${lesson.title}`, description: lesson.question }
}
