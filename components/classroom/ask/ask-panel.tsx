'use client'

import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { askWords as words } from '@/content/labels/classroom-ask'
import { resultsAddress } from '@/lib/api/rooms'
import styles from './ask.module.css'
import { AskSteps } from './ask-steps'
import { type AskedHere, stepOfAsking } from './asking-step'
import { Results } from './results'
import type { Asking } from './use-asking'

type Props = {
  readonly asking: Asking
  readonly code: string
  /** How many are in the room. */
  readonly there: number
}

/** What the class is asked: how far it is, what came of it, and what can be done now. */
export function AskPanel({ asking, code, there }: Props) {
  const { now, count, queue, busy } = asking
  return (
    <section className={styles.asks} aria-label={words.region}>
      {now ? <Question asking={asking} now={now} there={there} /> : <Nothing />}
      <p role="status">{busy && words.picker.making}</p>
      <div className={styles.end}>
        {queue.length > 0 && (
          <Button look="tool" onClick={asking.askNext}>
            {words.queue(queue.length)}
          </Button>
        )}
        {count > 0 && (
          <span className={styles.quiet}>
            {words.asked(count)}{' '}
            <a className={linkStyle} href={resultsAddress(code)} download>
              {words.csv}
            </a>
          </span>
        )}
      </div>
    </section>
  )
}

function Nothing() {
  return (
    <>
      <h2 className={styles.ask}>{words.none}</h2>
      <p className={styles.quiet}>{words.lead}</p>
    </>
  )
}

type QuestionProps = { readonly asking: Asking; readonly now: AskedHere; readonly there: number }

function Question({ asking, now, there }: QuestionProps) {
  const votes = now.tallies.at(-1)?.votes ?? 0
  return (
    <>
      <AskSteps now={now} step={stepOfAsking(now, asking.ran)} />
      {now.situation && <p className={styles.situation}>{now.situation}</p>}
      <h2 className={styles.ask}>{now.ask}</h2>
      {now.open ? (
        <>
          <p className={styles.quiet} role="status">
            {words.voted(votes, there)}
          </p>
          <ol className={styles.answers}>
            {now.answers.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </>
      ) : (
        <Results now={now} />
      )}
      <Acts asking={asking} now={now} />
    </>
  )
}

function Acts({ asking, now }: Omit<QuestionProps, 'there'>) {
  const { truth } = asking
  if (now.open)
    return (
      <div className={styles.acts}>
        <Button look="toolPrimary" onClick={asking.close}>
          {words.close}
        </Button>
        <Button look="tool" onClick={asking.putAway}>
          {words.away}
        </Button>
      </div>
    )
  const canAgain = !now.shown && now.tallies.length < 2
  return (
    <div className={styles.acts}>
      {canAgain && (
        <Button look="toolPrimary" onClick={asking.again}>
          {words.again}
        </Button>
      )}
      {truth && !asking.ran && (
        <Button look={canAgain ? 'tool' : 'toolPrimary'} onClick={asking.run}>
          {truth.message > 0 ? words.runTo(truth.message) : words.runNow} <span aria-hidden="true">▶</span>
        </Button>
      )}
      {!now.shown && (
        <Button look="tool" onClick={asking.show}>
          {words.show}
        </Button>
      )}
      <Button look="tool" onClick={asking.putAway}>
        {words.away}
      </Button>
    </div>
  )
}
