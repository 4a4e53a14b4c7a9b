'use client'

import { Button, buttonLook } from '@/components/ui/button'
import { evidenceHref } from '@/components/ui/evidence-href'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { resultWords, sessionWords as words } from '@/content/labels/quiz'
import { playedHref } from '../evidence/played-href'
import { useFocusWhen } from '../question/open-question'
import { idOf } from '../served'
import { firstTries } from './returning'
import type { Done } from './use-session'

type Props = {
  readonly done: readonly Done[]
  readonly again: (ids: readonly string[]) => void
}

/** How it went at the first try: what was missed and why, with the message that shows it. */
export function SessionEnd({ done, again }: Props) {
  const tries = firstTries(done)
  const missed = tries.filter(({ right }) => !right)
  const heading = useFocusWhen(true)
  return (
    <div className="max-w-180">
      <h1 ref={heading} tabIndex={-1} className="font-bold text-[2rem] leading-tight outline-none">
        {done.length === 0 ? words.empty : words.over(tries.length - missed.length, tries.length)}
      </h1>
      {done.length > 0 && missed.length === 0 && <p className="mt-3">{words.allRight}</p>}
      {missed.length > 0 && (
        <section aria-labelledby="missed" className="mt-8">
          <h2 id="missed" className="border-ink border-t-3 pt-3 font-bold text-[1.375rem]">
            {words.missed}
          </h2>
          <ul className="mt-2">
            {missed.map((each) => (
              <Missed key={idOf(each.question)} done={each} />
            ))}
          </ul>
        </section>
      )}
      <div className="mt-8 flex flex-wrap gap-2.5">
        {missed.length > 0 && (
          <Button
            look="primary"
            className="min-h-12"
            onClick={() => again(missed.map(({ question }) => idOf(question)))}
          >
            {words.askAgain}
          </Button>
        )}
        <a href={`${routes.session}?of=practice`} className={`${buttonLook.plain} min-h-12`}>
          {words.practice}
        </a>
        <a href={routes.quiz} className={`${buttonLook.plain} min-h-12`}>
          {words.home}
        </a>
      </div>
    </div>
  )
}

function Missed({ done: { question, outcome } }: { done: Done }) {
  const { lesson } = question
  const verdict = outcome?.judgement.verdicts[0]
  const belief = lesson.beliefs[verdict?.belief ?? '']
  const why = question.type === 'item' ? question.item.why : question.card.back
  return (
    <li className="border-line border-b py-4">
      <h3 className="font-semibold">{question.type === 'item' ? question.item.ask : question.card.front}</h3>
      {verdict && <p className="mt-1 text-ink-2 wrap-anywhere">{words.you(verdict.chosen)}</p>}
      {belief && <p className="mt-1 border-new-line border-l-3 pl-3">“{belief.said}”</p>}
      <p className="mt-1.5 text-pretty">{why}</p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
        <a href={seeHref({ question, outcome })} className={linkStyle}>
          {resultWords.see}
        </a>
        <a href={`${routes.learn}/${lesson.id}`} className={linkStyle}>
          {words.lesson(lesson.title)}
        </a>
      </p>
    </li>
  )
}

function seeHref({ question, outcome }: Pick<Done, 'question' | 'outcome'>): string {
  const { played, verdicts } = outcome?.judgement ?? {}
  if (played) return playedHref(played)
  const own = question.type === 'item' ? question.item.see : question.card.see
  return evidenceHref(verdicts?.[0].see ?? own)
}
