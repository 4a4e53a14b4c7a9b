'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { predictWords as words } from '@/content/labels/predict'
import type { AskedQuestion } from './asked-question'
import styles from './predict.module.css'
import type { Asks, Part } from './put-question'
import type { Prediction } from './use-predict'

type Props = { readonly prediction: Pick<Prediction, 'asking' | 'verdict'>; readonly about: string | null }

/** Over the bar: how it works, the question before the next step, and after it what came of the answer. */
export function PredictPanel({ prediction: { asking, verdict }, about }: Props) {
  if (asking) return <Question asking={asking} />
  const line = verdict ?? about
  if (line === null) return null
  return (
    <section className={styles.panel} aria-label={words.region}>
      <p className={styles.verdict}>{line}</p>
    </section>
  )
}

function Question({ asking }: { asking: AskedQuestion }) {
  const { what, why, complete, confirm, skip } = asking
  const submit = (event: FormEvent) => {
    event.preventDefault()
    confirm()
  }
  return (
    <section ref={useFocusMeanwhile()} className={styles.panel} aria-label={words.region} tabIndex={-1}>
      <form className={styles.question} onSubmit={submit}>
        <Choices asking={asking} part="what" asks={what} />
        {why && <Choices asking={asking} part="why" asks={why} />}
        <div className={styles.end}>
          <Button look="toolPrimary" type="submit" disabled={!complete}>
            {words.confirm}
          </Button>
          <Button look="tool" onClick={skip}>
            {words.skip}{' '}
            <span aria-hidden="true">
              <kbd>S</kbd>
            </span>
          </Button>
          <span className={styles.keys}>{words.keys}</span>
        </div>
      </form>
    </section>
  )
}

/** The focus comes to the question, so that Enter means nothing else, and goes back to where it was. */
function useFocusMeanwhile() {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    section.current?.focus({ preventScroll: true })
    return () => {
      const isFree = document.activeElement === null || document.activeElement === document.body
      if (isFree && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return section
}

type ChoicesProps = { readonly asking: AskedQuestion; readonly part: Part; readonly asks: Asks }

function Choices({ asking, part, asks: { legend, choices } }: ChoicesProps) {
  return (
    <fieldset className={styles.choices} data-part={part}>
      <legend>{legend}</legend>
      {choices.map(({ id, label }, index) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name={`prediction-${part}`}
            value={id}
            checked={asking.chosen[part] === id}
            onChange={() => asking.choose(part, id)}
          />
          <span aria-hidden="true">
            <kbd>{index + 1}</kbd>
          </span>{' '}
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
