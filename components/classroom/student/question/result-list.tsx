'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { studentWords } from '@/content/labels/classroom-student'
import type { Tally } from '@/lib/classroom/tally'
import type { OwnView, Results } from '@/lib/classroom/views'

const words = studentWords.question

type Props = {
  readonly results: Results
  readonly own: OwnView
  readonly onDone: (() => void) | null
}

/** What came of a question: both votes side by side, by what whoever chose an answer may believe, and what is right. */
export function ResultList({ results: { tallies, answers, why }, own, onDone }: Props) {
  const unsure = tallies.map((tally) => ({ count: tally.unsure, of: tally.votes }))
  return (
    <section aria-label={words.results} className="mt-4">
      <ul className="grid gap-2.5">
        {answers.map(({ text, belief, right }, index) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place
            key={index}
            text={text}
            mark={right ? words.right : null}
            own={ownMarks(own, index)}
            counts={tallies.map((tally) => countIn(tally, index))}
          >
            {belief && !right && (
              <p className="mt-1 text-small text-ink-2">
                {words.belief} {belief}
              </p>
            )}
          </Row>
        ))}
        {unsure.some(({ count }) => count > 0) && (
          <Row text={words.unsure} mark={null} own={ownMarks(own, null)} counts={unsure} />
        )}
      </ul>
      {why && (
        <>
          <h3 className="mt-5 border-ink border-t-3 pt-3 font-bold text-[1.0625rem]">{words.why}</h3>
          <p className="mt-1 text-pretty text-[1rem]">{why}</p>
        </>
      )}
      {onDone && (
        <Button look="primary" className="mt-5 min-h-12" onClick={onDone}>
          {words.goOn}
        </Button>
      )}
    </section>
  )
}

type Count = { readonly count: number; readonly of: number }

type RowProps = {
  readonly text: string
  readonly mark: string | null
  readonly own: readonly string[]
  /** One a round. */
  readonly counts: readonly Count[]
  readonly children?: ReactNode
}

function Row({ text, mark, own, counts, children }: RowProps) {
  return (
    <li className={`rounded-[10px] border bg-card px-3.5 py-3 ${mark ? 'border-ink' : 'border-line-2'}`}>
      <p className="wrap-anywhere text-[1.0625rem] leading-[1.35]">{text}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-small empty:hidden">
        {mark && (
          <strong className="text-ok">
            <span aria-hidden="true">✓ </span>
            {mark}
          </strong>
        )}
        {own.map((said) => (
          <strong key={said}>{said}</strong>
        ))}
      </p>
      {children}
      <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 text-small">
        {counts.map(({ count, of }, round) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its place
          <div key={round} className="contents">
            <dt className="text-ink-2">{words.rounds[round]}</dt>
            <dd aria-hidden="true" className="h-3.5">
              <Bar share={of === 0 ? 0 : count / of} isLast={round === counts.length - 1} />
            </dd>
            <dd className="text-right tabular-nums">{words.count(count, of)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** The first vote is outlined, the last one filled. */
function Bar({ share, isLast }: { readonly share: number; readonly isLast: boolean }) {
  const look = isLast ? 'bg-ink' : 'bg-card'
  return (
    <span
      className={`block h-full min-w-0.5 rounded-[3px] border border-ink ${look}`}
      style={{ width: `${Math.round(share * 100)}%` }}
    />
  )
}

function countIn({ counts, votes }: Tally, index: number): Count {
  return { count: counts[index] ?? 0, of: votes }
}

/** What this student chose, last and first, where that is this answer. */
function ownMarks({ choices }: OwnView, answer: number | null): string[] {
  const isThis = (round: number) => {
    const chosen = choices[round]
    return chosen !== undefined && 'choice' in chosen && chosen.choice === answer
  }
  const last = choices.length - 1
  return [...(isThis(last) ? [words.yours] : []), ...(last > 0 && isThis(0) && !isThis(last) ? [words.yoursFirst] : [])]
}
