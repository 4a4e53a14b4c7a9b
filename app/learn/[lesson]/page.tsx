import type { Metadata } from 'next'
import { AskedList } from '@/components/lesson/asked'
import { Contents, type Section } from '@/components/lesson/contents'
import { LessonHead } from '@/components/lesson/lesson-head'
import { Neighbours } from '@/components/lesson/neighbours'
import { NotesBox } from '@/components/lesson/notes/notes-box'
import { maskedMessages } from '@/components/lesson/prompts/masked-messages'
import { PromptList } from '@/components/lesson/prompts/prompt-list'
import { Question } from '@/components/lesson/question/question'
import { tellOf } from '@/components/lesson/read/told'
import { ReadMark } from '@/components/lesson/read-mark'
import { Refuted } from '@/components/lesson/refuted'
import { Stick } from '@/components/lesson/stick/stick'
import { LearnerProvider } from '@/components/lesson/stubs/learner'
import { Page } from '@/components/ui/page'
import { beliefs } from '@/content/beliefs'
import { lessonWords as words } from '@/content/labels/lesson'
import { concepts as allConcepts } from '@/content/lessons/lessons'
import { items } from '@/content/questions/questions'
import { type LessonParams, lessonNamed, type NamedLesson, onThePath } from '../lesson-named'
import { playPlace } from '../play-place'

/** The attempt first, then what most people think and what refutes it, then why, then what people ask. */
export default async function LessonPage({ params }: LessonParams) {
  const { lesson, concepts, place, turns } = lessonNamed((await params).lesson)
  const { default: Prose, sections } = await import(`@/content/lessons/${lesson.id}/read.mdx`)
  tellOf({ lesson, concepts: allConcepts, items, play: playPlace })
  const belief = beliefs[lesson.refuted.belief]
  return (
    <Page width="wide">
      <LearnerProvider path={onThePath}>
        <div className="mt-6 grid gap-x-8 gap-y-8 xl:grid-cols-[9rem_minmax(0,41.25rem)_minmax(0,1fr)]">
          <div className="max-xl:hidden xl:row-span-2">
            <Contents sections={[...before, ...sections, ...after]} />
          </div>
          <div className="text-[1.125rem] leading-[1.55] xl:col-start-2">
            <LessonHead lesson={lesson} concepts={concepts} place={place} turns={turns} on="read" />
            <Attempt id={lesson.attempt} lesson={lesson.id} />
          </div>
          <div className="xl:pt-40">
            <NotesBox where={lesson.id} />
          </div>
          <div className="min-w-0 text-[1.125rem] leading-[1.55] xl:col-start-2">
            {belief && <Refuted refuted={lesson.refuted} belief={belief} play={playPlace} />}
            <Prose />
            <AskedList concepts={concepts} />
            <Stick stick={lesson.stick} />
            <ReadMark lesson={lesson.id} />
            <Prompts lesson={lesson} concepts={concepts} />
            <Neighbours place={place} />
          </div>
        </div>
      </LearnerProvider>
    </Page>
  )
}

const before: readonly Section[] = [
  { id: 'attempt', text: words.attempt.title },
  { id: 'refuted', text: words.refuted.title },
]
const after: readonly Section[] = [
  { id: 'asked', text: words.asked.title },
  { id: 'stick', text: words.stickTitle },
]

function Attempt({ id, lesson }: { id: string; lesson: string }) {
  return (
    <section aria-labelledby="attempt" className="mt-8">
      <h2 id="attempt" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {words.attempt.title}
      </h2>
      <p className="mt-1.5 text-ink-2">{words.attempt.lead}</p>
      <Question item={items.find((item) => item.id === id)} lesson={lesson} />
    </section>
  )
}

async function Prompts({ lesson, concepts }: Pick<NamedLesson, 'lesson' | 'concepts'>) {
  const belief = beliefs[lesson.refuted.belief]
  const facts = {
    lesson: lesson.title,
    question: lesson.question,
    truths: concepts.map(({ truth }) => truth),
    belief: belief?.said ?? '',
    so: belief?.so ?? '',
    messages: maskedMessages(await playPlace(lesson.refuted.by)),
  }
  return <PromptList facts={facts} />
}

export async function generateMetadata({ params }: LessonParams): Promise<Metadata> {
  const { lesson } = lessonNamed((await params).lesson)
  return { title: lesson.title, description: `${lesson.question} ${lesson.lead}` }
}
