'use client'

import type { CSSProperties } from 'react'
import { askWords as words } from '@/content/labels/classroom-ask'
import type { Answer } from '@/lib/classroom/question'
import type { Tally } from '@/lib/classroom/tally'
import styles from './ask.module.css'
import type { AskedHere } from './asking-step'

/** What came of a question: both votes side by side, by what each answer stands for. */
export function Results({ now: { answers, tallies, shown, why } }: { readonly now: AskedHere }) {
  const most = Math.max(1, ...tallies.map(({ votes }) => votes))
  const unsure = tallies.map((tally) => tally.unsure)
  return (
    <section className={styles.results} aria-label={words.results}>
      <p className={styles.legend}>
        {tallies.map(({ votes }, round) => (
          <span key={nameOfRound(round, tallies)(votes)}>
            <i aria-hidden="true" data-round={tallies.length === 1 ? 1 : round} />
            {nameOfRound(round, tallies)(votes)}
          </span>
        ))}
        <span className={styles.projector}>{shown ? words.projector.shown : words.projector.hidden}</span>
      </p>
      <ul>
        {answers.map((answer, index) => (
          <li key={answer.text} data-right={answer.right || undefined}>
            <p className={styles.text}>{answer.text}</p>
            <StandsFor answer={answer} />
            <Bars counts={tallies.map(({ counts }) => counts[index] ?? 0)} most={most} />
          </li>
        ))}
        {unsure.some((count) => count > 0) && (
          <li>
            <p className={styles.text}>{words.unsure}</p>
            <Bars counts={unsure} most={most} />
          </li>
        )}
      </ul>
      {why && <p className={styles.why}>{why}</p>}
    </section>
  )
}

function nameOfRound(round: number, tallies: readonly Tally[]) {
  if (tallies.length === 1) return words.only
  return round === 0 ? words.first : words.second
}

/** Right, by a word and a tick; else the wrong belief, as a learner would say it. */
function StandsFor({ answer: { right, belief } }: { readonly answer: Answer }) {
  if (right)
    return (
      <p className={styles.right}>
        <span aria-hidden="true">✓ </span>
        {words.right}
      </p>
    )
  return belief === undefined ? null : <p className={styles.belief}>{words.belief(belief)}</p>
}

type BarsProps = { readonly counts: readonly number[]; readonly most: number }

function Bars({ counts, most }: BarsProps) {
  return (
    <div className={styles.bars}>
      {counts.map((count, round) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a vote has no name but its number
        <div key={round} data-round={counts.length === 1 ? 1 : round}>
          <s
            aria-hidden="true"
            data-none={count === 0 || undefined}
            style={{ '--share': count / most } as CSSProperties}
          />
          <span>
            <span className="sr-only">{words.count(round, count)}</span>
            <span aria-hidden="true">{count}</span>
          </span>
        </div>
      ))}
    </div>
  )
}
