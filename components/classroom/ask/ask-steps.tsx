'use client'

import { askWords } from '@/content/labels/classroom-ask'
import styles from './ask.module.css'
import { type AskedHere, type AskingStep, askingSteps } from './asking-step'

const words = askWords.steps

type Props = { readonly now: AskedHere; readonly step: AskingStep }

/** The steps of asking: where the class is, and what each has brought. */
export function AskSteps({ now, step }: Props) {
  return (
    <ol className={styles.steps} aria-label={words.label}>
      {askingSteps.map((each) => (
        <li key={each} aria-current={each === step ? 'step' : undefined}>
          {words[each]} <span>{broughtBy(each, step, now)}</span>
        </li>
      ))}
    </ol>
  )
}

/** Nobody sees what was voted as long as it is open; how many have voted, the instructor does. */
function broughtBy(each: AskingStep, step: AskingStep, { open, tallies: [first, second] }: AskedHere): string | null {
  if (each === 'vote' && first) return open && !second ? words.hidden(first.votes) : words.votes(first.votes)
  if (each === 'again' && second) return open ? words.hidden(second.votes) : words.votes(second.votes)
  return each === step ? words.now : null
}
