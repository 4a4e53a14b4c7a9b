import { benchWords as words } from '@/content/words/bench'
import { checkSentences, checkWords, verdictWords } from '@/content/words/bench-checks'
import styles from './bench.module.css'
import type { Bench } from './bench-model'
import { readable } from './check-values'
import { useNow } from './use-now'

const marks = { Acceptable: '✓', 'Not acceptable': '✗', 'Not verified': '?' } as const

/** What all the checks come to, and the one that decided. */
export function VerdictBand({ bench }: { bench: Bench }) {
  const { judgement, isEdited } = bench
  const verdict = judgement?.verdict
  return (
    <div className={styles.band} data-verdict={verdict ?? 'checking'}>
      <div role="status" aria-label={words.verdict} className={styles.verdict}>
        <span aria-hidden="true" className={styles.mark}>
          {verdict ? marks[verdict] : '…'}
        </span>
        <p>
          <strong>{verdict ?? words.checking}</strong> {judgement && <Reason judgement={judgement} />}
        </p>
      </div>
      {isEdited && (
        <p className={styles.edited}>
          {words.edited}{' '}
          <button type="button" className={styles.textButton} onClick={bench.undo}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  )
}

function Reason({ judgement: { verdict, because } }: { judgement: NonNullable<Bench['judgement']> }) {
  // This is read out when it changes, so it does not count seconds.
  const now = useNow(60_000)
  if (because === null) return <>{verdictWords[verdict]}</>
  const sentence = checkSentences[because.code](readable(because.values, now))
  return (
    <>
      {checkWords[because.name].label}: {sentence}
    </>
  )
}
