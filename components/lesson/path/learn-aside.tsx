'use client'

import { useNotes } from '@/components/kept/use-notes'
import { useLearner } from '@/components/lesson/stubs/learner'
import { Stub } from '@/components/recall/stub'
import { buttonLook } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { learnWords } from '@/content/labels/learn'
import type { ConceptState } from '@/lib/recall/concept-map'
import { secondsEach } from '@/lib/recall/session'

const words = learnWords.aside
const states: readonly ConceptState[] = ['held', 'fading', 'due', 'not-met']

/** What is due, where the reader is, how to read the stubs, and the notes. */
export function LearnAside({ concepts }: { readonly concepts: number }) {
  const { held } = useLearner()
  const all = [...held.values()]
  const due = all.reduce((sum, each) => sum + each.due, 0)
  const count = (state: ConceptState) => all.filter((each) => each.state === state).length
  const met = states.slice(0, 3).reduce((sum, state) => sum + count(state), 0)
  return (
    <aside className="grid content-start gap-9">
      <Due due={due} />
      <section>
        <h2 className="font-bold text-[1.125rem]">{words.where}</h2>
        <dl className="mt-1.5 text-small">
          {states.map((state) => (
            <div key={state} className="grid grid-cols-[2.5rem_1fr]">
              <dt className="order-2 text-ink-2">{words.counts[state]}</dt>
              <dd className="font-bold">{state === 'not-met' ? concepts - met : count(state)}</dd>
            </div>
          ))}
        </dl>
        <a href={routes.quiz} className={`${linkStyle} text-small`}>
          {words.map}
        </a>
      </section>
      <section>
        <h2 className="font-bold text-[1.125rem]">{words.reading}</h2>
        <ul className="mt-2 grid gap-2.5 text-ink-2 text-small">
          {states.map((state, at) => (
            <li key={state} className="flex items-center gap-3">
              <span aria-hidden="true" className="flex">
                <Stub number={examples[at] ?? 0} title="" state={state} />
              </span>
              {words.stubs[state]}
            </li>
          ))}
        </ul>
      </section>
      <Notes />
    </aside>
  )
}

/** Numbers of concepts that the explanation shows. */
const examples = [18, 10, 24, 28]

function Due({ due }: { due: number }) {
  const minutes = Math.max(1, Math.round((due * secondsEach) / 60))
  return (
    <section className="border-ink border-t-3 pt-4">
      <h2 className="font-bold text-[1.375rem] leading-tight">
        {due > 0 ? words.due(due, minutes) : words.nothingDue}
      </h2>
      <p className="mt-1 text-ink-2 text-small">{due > 0 ? words.dueText : words.nothingDueText}</p>
      {due > 0 && (
        <a href={routes.session} className={`${buttonLook.primary} mt-3`}>
          {words.quiz}
        </a>
      )}
    </section>
  )
}

function Notes() {
  const { notes } = useNotes()
  return (
    <section>
      <h2 className="font-bold text-[1.125rem]">{words.notes}</h2>
      <p className="mt-1 text-ink-2 text-small">{words.noteCount(notes.length)}</p>
      <a href={routes.notes} className={`${linkStyle} text-small`}>
        {words.notesLink}
      </a>
    </section>
  )
}
