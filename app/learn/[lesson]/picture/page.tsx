import type { Metadata } from 'next'
import { PictureStage, type ShownThing } from '@/components/lesson/picture/picture-stage'
import { WayPage } from '@/components/lesson/way-page'
import { lessonWords } from '@/content/labels/lesson'
import type { Thing } from '@/content/lesson'
import { readValue } from '@/lib/recall/read-value'
import { showValue } from '@/lib/recall/show-value'
import type { StepView } from '@/lib/world/run'
import { type LessonParams, lessonNamed } from '../../lesson-named'
import { playPlace } from '../../play-place'

/** The analogy, with the numbers of a run of the reader's own. */
export default async function PicturePage({ params }: LessonParams) {
  const named = lessonNamed((await params).lesson)
  const { things, run, ...picture } = named.lesson.picture
  const played = await playPlace(run)
  return (
    <WayPage {...named} on="picture">
      <h2 className="mt-8 font-bold text-[1.5rem]">{picture.title}</h2>
      <PictureStage picture={picture} things={things.map((thing) => shown(thing, played?.branch ?? []))} />
    </WayPage>
  )
}

function shown({ value, ...thing }: Thing, branch: readonly StepView[]): ShownThing {
  const text = value ? readValue(branch, value) : null
  const isDrawnToScale = value?.as === 'bytes' && (thing.is === 'stub' || thing.is === 'ticket' || thing.is === 'copy')
  const bytes = text !== null && isDrawnToScale ? new TextEncoder().encode(text).length : null
  return { ...thing, value: value ? showValue(branch, value) : null, bytes }
}

export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const { lesson } = lessonNamed((await params).lesson)
  return { title: `${lessonWords.ways.picture.name}: ${lesson.title}`, description: lesson.picture.intro }
}
