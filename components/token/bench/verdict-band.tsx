import { Button } from '@/components/ui/button'
import { benchWords as words } from '@/content/labels/tokens'
import { checkSentences, checkWords, verdictWords } from '@/content/words/bench-checks'
import type { Bench } from './bench-model'
import { readable } from './check-values'
import { useNow } from './use-now'
import verdictStyles from './verdict.module.css'

const marks = { Acceptable: '✓', 'Not acceptable': '✗', 'Not verified': '?' } as const

/** What all the checks come to, and the one that decided. */
export function VerdictBand({ bench }: { bench: Bench }) {
  const { judgement, isEdited } = bench
  const verdict = judgement?.verdict
  return (
    <div className={verdictStyles.band} data-verdict={verdict ?? 'checking'}>
      <div role="status" aria-label={words.verdict} className={verdictStyles.verdict}>
        <span aria-hidden="true" className={verdictStyles.mark}>
          {verdict ? marks[verdict] : '…'}
        </span>
        <p>
          <strong>{verdict ?? words.checking}</strong> {judgement && <Reason judgement={judgement} />}
        </p>
      </div>
      {isEdited && (
        <p className={verdictStyles.edited}>
          {words.edited}{' '}
          <Button look="smallLink" onClick={bench.undo}>
            {words.undo}
          </Button>
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
