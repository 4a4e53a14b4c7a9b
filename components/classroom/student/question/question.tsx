'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { studentWords } from '@/content/labels/classroom-student'
import type { Link } from '@/lib/api/room-events'
import type { Choice } from '@/lib/classroom/question'
import type { OwnView, ShownQuestion } from '@/lib/classroom/views'
import { ChoiceOption } from './choice-option'
import { ResultList } from './result-list'
import { useVote, type Vote } from './use-vote'

const words = studentWords.question

type Props = {
  readonly code: string
  readonly question: ShownQuestion
  readonly own: OwnView
  readonly link: Link
  /** Back to the run, once the results were seen; `null` where there is nothing to go back to. */
  readonly onDone: (() => void) | null
}

/** What the class is asked, in full: to vote on, and what came of it once that is shown. */
export function Question({ code, question, own, link, onDone }: Props) {
  const vote = useVote(code, question, own, link)
  return (
    <section
      ref={useFocusWhenFree()}
      tabIndex={-1}
      aria-label={words.region}
      className="mx-auto flex w-full max-w-180 flex-1 flex-col outline-0"
    >
      <div className="flex-1 px-4 pt-4.5 pb-5">
        {question.situation && <p className="mb-3 text-[1rem] text-ink-2">{question.situation}</p>}
        {question.results ? (
          <>
            <h2 className="text-pretty font-bold text-[1.3125rem] leading-[1.3]">{question.ask}</h2>
            <ResultList results={question.results} own={own} onDone={onDone} />
          </>
        ) : (
          <Ballot question={question} own={own} vote={vote} />
        )}
      </div>
      {!question.results && (
        <Foot>
          <p role="status" className="text-small text-ink-2">
            {sentenceFor(question, vote)}
          </p>
          <Unsure vote={vote} name={question.id} isOpen={question.open} />
        </Foot>
      )}
    </section>
  )
}

type BallotProps = { readonly question: ShownQuestion; readonly own: OwnView; readonly vote: Vote }

function Ballot({ question: { id, ask, texts, open, round }, own, vote }: BallotProps) {
  const first = own.choices[0]
  return (
    <>
      <fieldset>
        <legend className="text-pretty font-bold text-[1.3125rem] leading-[1.3]">{ask}</legend>
        <div className="mt-4 grid gap-2.5">
          {texts.map((text, index) => (
            <ChoiceOption
              // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place
              key={index}
              name={id}
              isChosen={vote.chosen === index}
              isOpen={open}
              onChoose={() => vote.choose(index)}
            >
              {text}
            </ChoiceOption>
          ))}
        </div>
      </fieldset>
      {round > 1 && first && 'choice' in first && (
        <p className="mt-4 text-[1rem] text-ink-2">{words.before(first.choice ?? null)}</p>
      )}
    </>
  )
}

type UnsureProps = { readonly vote: Vote; readonly name: string; readonly isOpen: boolean }

function Unsure({ vote, name, isOpen }: UnsureProps) {
  return (
    <ChoiceOption
      look="button"
      name={name}
      isChosen={vote.chosen === null}
      isOpen={isOpen}
      onChoose={() => vote.choose(null)}
    >
      {words.unsure}
    </ChoiceOption>
  )
}

function Foot({ children }: { readonly children: ReactNode }) {
  return (
    <div className="sticky bottom-0 grid gap-2.5 border-line border-t bg-card px-4 pt-3 pb-5 min-[701px]:mx-4 min-[701px]:mb-6 min-[701px]:rounded-[10px] min-[701px]:border min-[701px]:pb-3">
      {children}
    </div>
  )
}

function sentenceFor({ open }: ShownQuestion, { chosen, state }: Vote): string {
  if (open) return words.vote[state]
  if (state === 'sending' || state === 'waiting' || state === 'late') return words.vote[state]
  return hasChosen(chosen) ? words.vote.closed : words.vote.closedWithout
}

function hasChosen(choice: Choice | undefined): boolean {
  return choice !== undefined
}

/** The keys begin here, where they are of no use anywhere else. */
function useFocusWhenFree() {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const active = document.activeElement
    const isFree = active === null || active === document.body || active.id === 'main' || !active.checkVisibility()
    if (isFree) section.current?.focus({ preventScroll: true })
  }, [])
  return section
}
