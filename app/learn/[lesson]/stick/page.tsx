import type { Metadata } from 'next'
import { Stick } from '@/components/lesson/stick/stick'
import { WayPage } from '@/components/lesson/way-page'
import { lessonWords } from '@/content/labels/lesson'
import { type LessonParams, lessonNamed } from '../../lesson-named'

/** What makes it stick, by itself. */
export default async function StickPage({ params }: LessonParams) {
  const named = lessonNamed((await params).lesson)
  return (
    <WayPage {...named} on="stick">
      <Stick stick={named.lesson.stick} />
    </WayPage>
  )
}

export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const { lesson } = lessonNamed((await params).lesson)
  return { title: `${lessonWords.ways.stick.name}: ${lesson.title}`, description: lesson.stick.sentence }
}
