import type { Metadata } from 'next'
import { NotesBox } from '@/components/lesson/notes/notes-box'
import { shownTurn } from '@/components/lesson/walk/shown-turn'
import { Walk } from '@/components/lesson/walk/walk'
import { WaysBar } from '@/components/lesson/ways-bar'
import { Page, PageTitle } from '@/components/ui/page'
import type { Dialogue } from '@/content/dialogue'
import { lessonWords, walkWords as words } from '@/content/labels/lesson'
import { type LessonParams, lessonNamed } from '../../lesson-named'
import { playPlace } from '../../play-place'

/** The dialogue of a lesson, with the messages of a run of the reader's own. */
export default async function WalkPage({ params }: LessonParams) {
  const { lesson, place, dialogue, turns } = lessonNamed((await params).lesson)
  return (
    <Page width="wide">
      <header className="mt-6 border-line border-b pb-6">
        <p className="mb-1 text-ink-2 text-small">{words.kicker(place.number)}</p>
        <PageTitle>{dialogue?.title ?? lesson.title}</PageTitle>
        <WaysBar lesson={lesson} turns={turns} on="walk" />
      </header>
      <noscript>
        <p className="mt-6">{words.noScript}</p>
      </noscript>
      {dialogue ? (
        <Walk dialogue={dialogue} shown={await shownTurns(dialogue)} lesson={{ id: lesson.id, title: lesson.title }} />
      ) : (
        <p className="mt-6">{words.none}</p>
      )}
      <div className="mt-12 max-w-180">
        <NotesBox where={lesson.id} />
      </div>
    </Page>
  )
}

async function shownTurns({ turns }: Dialogue) {
  const shown = Object.entries(turns).map(async ([name, turn]) => [
    name,
    shownTurn(turn, await playPlace(turn.evidence)),
  ])
  return Object.fromEntries(await Promise.all(shown))
}

export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const { lesson } = lessonNamed((await params).lesson)
  return { title: `${lessonWords.ways.walk.name}: ${lesson.title}`, description: lesson.question }
}
