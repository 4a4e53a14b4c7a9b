'use client'

import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { predictWords as words } from '@/content/labels/predict'
import type { AskedQuestion } from './asked-question'
import styles from './predict.module.css'
import { questionText } from './predict-text'
import type { Prediction } from './use-predict'

/** Over the bar: the question before the next step, and after it what came of the answer. */
export function PredictPanel({ prediction }: { prediction: Prediction }) {
  const { asking, verdict } = prediction
  if (asking) return <Question asking={asking} />
  if (!verdict) return null
  return (
    <section className={styles.panel} aria-label={words.region}>
      <p className={styles.verdict}>{verdict}</p>
    </section>
  )
}

function Question({ asking }: { asking: AskedQuestion }) {
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    asking.confirm()
  }
  return (
    <section ref={useFocusMeanwhile()} className={styles.panel} aria-label={words.region} tabIndex={-1}>
      <form className={styles.question} onSubmit={confirm}>
        <Choices asking={asking} />
        <div className={styles.end}>
          <Button look="toolPrimary" type="submit" disabled={asking.chosen === null}>
            {words.confirm}
          </Button>
          <Button look="tool" onClick={asking.skip}>
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

function Choices({ asking }: { asking: AskedQuestion }) {
  return (
    <fieldset className={styles.choices}>
      <legend>{questionText(asking.question)}</legend>
      {asking.choices.map(({ id, label }, index) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name="prediction"
            value={id}
            checked={asking.chosen === id}
            onChange={() => asking.choose(id)}
          />
          <span aria-hidden="true">
            <kbd>{index + 1}</kbd>
          </span>{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** Switches the questions on and off. */
export function PredictSwitch({ prediction }: { prediction: Prediction }) {
  return (
    <Button
      look="tool"
      className="flex-none"
      aria-pressed={prediction.on}
      title={words.about}
      onClick={prediction.toggle}
    >
      {words.toggle}
    </Button>
  )
}
