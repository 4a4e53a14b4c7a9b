/** The words of a lesson besides Markdown, and what each of them shows. scripts/lib/lesson-words.mjs lists them for the build. */
import { LiveRun } from '@/components/lesson/live/live-run'
import { Question } from '@/components/lesson/question/question'
import { ConceptStub } from '@/components/lesson/stubs/concept-stub'
import { SpecLink } from '@/components/ui/spec-link'
import { linkStyle } from '@/components/ui/styles'
import type { StagePlace, ValueIn } from '@/content/evidence'
import { lessonWords } from '@/content/labels/lesson'
import { showValue } from '@/lib/recall/show-value'
import { specNamed } from './spec-named'
import { toldOnPage } from './told'

/** Where a concept is treated: links to it come here. */
function Concept({ n }: { readonly n: number }) {
  const concept = toldOnPage().concepts.find(({ number }) => number === n)
  if (!concept) return null
  return (
    <p id={`concept-${n}`} className="mt-2 flex scroll-mt-4 items-center gap-2.5 text-ink-2 text-small">
      <ConceptStub number={n} title={concept.title} />
      <span aria-hidden="true">{concept.title}</span>
    </p>
  )
}

/** A small stage at a place. */
function Run(place: StagePlace) {
  return <LiveRun place={place} play={toldOnPage().play} />
}

/** A value of the lesson’s own run: that of its picture. */
async function Value(of: ValueIn) {
  const { lesson, play } = toldOnPage()
  const played = await play(lesson.picture.run)
  const text = played && showValue(played.branch, of)
  if (text === null) return <i>{lessonWords.unread}</i>
  if (spoken.includes(of.as ?? 'value')) return <b className="font-semibold">{text}</b>
  return <code className="rounded-[5px] bg-ground px-1 py-px text-[0.9em] wrap-anywhere">{text}</code>
}

/** What reads as a part of its sentence, as against a value of the wire. */
const spoken: readonly string[] = ['bytes', 'time', 'lifetime']

/** A question before one reads on. */
function Pause({ id }: { readonly id: string }) {
  const { items, lesson } = toldOnPage()
  return <Question item={items.find((item) => item.id === id)} lesson={lesson.id} />
}

function Spec(spec: { readonly rfc?: number; readonly doc?: string; readonly section: string }) {
  return <SpecLink spec={specNamed(spec)} className={`${linkStyle} whitespace-nowrap text-small`} />
}

export const vocabulary = { Concept, Run, Value, Pause, Spec }
