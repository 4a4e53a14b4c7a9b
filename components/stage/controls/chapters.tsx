'use client'

import { type CSSProperties, memo, type PointerEvent } from 'react'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import type { StepId } from '@/lib/world/run'
import type { ChapterSteps } from './chapter-list'
import styles from './chapters.module.css'

const words = controlWords.chapters

type Props = {
  readonly chapters: readonly ChapterSteps[]
  readonly at: StepId
  readonly go: (step: StepId) => void
}

/** The chapters as a bar that can be scrubbed: a line that fills, a title that goes to its first step, a dot a step. */
export function Chapters({ chapters, at, go }: Props) {
  const current = chapters.findIndex((chapter) => chapter.steps.includes(at))
  return (
    <nav aria-label={words.label}>
      <ol className={styles.chapters}>
        {chapters.map((chapter, index) => (
          <ChapterItem
            key={chapter.title}
            number={index + 1}
            chapter={chapter}
            reached={index < current ? chapter.steps.length : index > current ? 0 : chapter.steps.indexOf(at) + 1}
            current={index === current}
            go={go}
          />
        ))}
      </ol>
    </nav>
  )
}

type ItemProps = {
  readonly number: number
  readonly chapter: ChapterSteps
  /** How many of its steps are behind the reader, the present one included. */
  readonly reached: number
  readonly current: boolean
  readonly go: (step: StepId) => void
}

const ChapterItem = memo(function ChapterItem({ number, chapter, reached, current, go }: ItemProps) {
  const { title, steps } = chapter
  const [first] = steps
  return (
    <li
      className={styles.chapter}
      style={{ flexGrow: Math.max(steps.length, 1) }}
      data-current={current}
      data-reached={reached > 0}
    >
      <Track steps={steps} reached={reached} go={go} />
      <Button
        look="bare"
        className={styles.title}
        disabled={first === undefined}
        aria-current={current ? 'true' : undefined}
        onClick={() => first !== undefined && go(first)}
      >
        <span className={styles.name}>
          {number} <span>{title}</span>
        </span>
        <span className="sr-only">{first === undefined ? words.notReached : words.steps(reached, steps.length)}</span>
        <Dots steps={steps} reached={reached} current={current} />
      </Button>
    </li>
  )
})

type DotsProps = Pick<ItemProps, 'reached' | 'current'> & { readonly steps: readonly StepId[] }

function Dots({ steps, reached, current }: DotsProps) {
  return (
    <span aria-hidden="true" className={styles.dots} style={{ '--steps': steps.length } as CSSProperties}>
      {steps.map((step, index) => (
        <i key={step} data-dot={dotState(index, reached, current)} />
      ))}
    </span>
  )
}

function dotState(index: number, reached: number, current: boolean): 'past' | 'here' | 'ahead' {
  if (current && index === reached - 1) return 'here'
  return index < reached ? 'past' : 'ahead'
}

/** The line over a chapter. A pointer scrubs along it; keys have the buttons, and the arrows. */
function Track({ steps, reached, go }: Pick<ItemProps, 'reached' | 'go'> & { readonly steps: readonly StepId[] }) {
  const press = (event: PointerEvent<HTMLSpanElement>) => {
    // A finger stays with the element it touched first, unless it is let go.
    event.currentTarget.releasePointerCapture(event.pointerId)
    scrub(event)
  }
  const scrub = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.buttons !== 1) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const index = Math.floor(((event.clientX - left) / width) * steps.length)
    const step = steps[Math.min(Math.max(index, 0), steps.length - 1)]
    if (step !== undefined) go(step)
  }
  return (
    <span
      aria-hidden="true"
      className={styles.track}
      onPointerDown={press}
      onPointerEnter={scrub}
      onPointerMove={scrub}
    >
      <span style={{ width: `${steps.length === 0 ? 0 : (reached / steps.length) * 100}%` }} />
    </span>
  )
}
