'use client'

import type { FormEvent } from 'react'
import { predictWords as words } from '@/content/words/predict'
import styles from './predict.module.css'
import { questionText } from './predict-text'
import type { AskedQuestion, Prediction } from './use-predict'

/** Over the bar: the question before the next step, and after it what came of the answer. */
export function PredictPanel({ prediction }: { prediction: Prediction }) {
  const { asking, verdict } = prediction
  if (!asking && !verdict) return null
  return (
    <section className={styles.panel} aria-label={words.region}>
      {asking ? <Question asking={asking} /> : <p className={styles.verdict}>{verdict}</p>}
    </section>
  )
}

function Question({ asking }: { asking: AskedQuestion }) {
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    asking.confirm()
  }
  return (
    <form className={styles.question} onSubmit={confirm}>
      <Choices asking={asking} />
      <div className={styles.end}>
        <button type="submit" className={styles.confirm} disabled={asking.chosen === null}>
          {words.confirm}
        </button>
        <button type="button" className={styles.skip} onClick={asking.skip}>
          {words.skip}{' '}
          <span aria-hidden="true">
            <kbd>S</kbd>
          </span>
        </button>
        <span className={styles.keys}>{words.keys}</span>
      </div>
    </form>
  )
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
    <button
      type="button"
      className={styles.switch}
      aria-pressed={prediction.on}
      title={words.about}
      onClick={prediction.toggle}
    >
      {words.toggle}
    </button>
  )
}
