import { Button } from '@/components/ui/button'
import { benchWords as words } from '@/content/labels/tokens'
import { checkSentences, checkWords } from '@/content/words/bench-checks'
import { endlessWords, soFarWords, verdictWords } from '@/content/words/verdicts'
import type { Judgement } from '@/lib/jwt/checks/check'
import { holding, isEndless, questions, standingOf, unanswered } from '@/lib/jwt/checks/standing'
import type { SecretEncoding } from '@/lib/jwt/keys/read-keys'
import type { Bench } from './bench-model'
import { readable } from './check-values'
import { drawnFor } from './drawn-for'
import { ExpectedField, expecting, saidBy } from './expected-field'
import { useNow } from './use-now'
import verdictStyles from './verdict.module.css'

const marks = { Acceptable: '✓', 'Acceptable so far': '!', 'Not acceptable': '✗', 'Not verified': '?' } as const

/** What all the checks come to, why, and the fields for what only the reader can say. */
export const VerdictBand = drawnFor(
  ['judgement', 'token', 'isEdited', 'expectations', 'change', 'undo'],
  ({ bench }) => {
    const standing = bench.judgement && standingOf(bench.judgement)
    return (
      <div className={verdictStyles.band} data-verdict={standing ?? 'checking'}>
        <div>
          <Said judgement={bench.judgement} />
          <OtherReading because={bench.judgement?.because ?? null} change={bench.change} />
          {bench.isEdited && <Edited undo={bench.undo} />}
        </div>
        {bench.token.form !== 'unknown' && <Questions bench={bench} />}
      </div>
    )
  },
)

function Said({ judgement }: Pick<Bench, 'judgement'>) {
  const standing = judgement && standingOf(judgement)
  return (
    <div role="status" aria-label={words.verdict} className={verdictStyles.verdict}>
      <span aria-hidden="true" className={verdictStyles.mark}>
        {standing ? marks[standing] : '…'}
      </span>
      <p>
        <strong>{standing ?? words.checking}</strong> {judgement && <Reason judgement={judgement} />}
      </p>
    </div>
  )
}

function Reason({ judgement }: { judgement: Judgement }) {
  // This is read out when it changes, so it does not count seconds.
  const now = useNow(60_000)
  const { verdict, because } = judgement
  if (because !== null)
    return (
      <>
        {checkWords[because.name].label}: {checkSentences[because.code](readable(because.values, now))}
      </>
    )
  const open = unanswered(judgement)
  if (verdict === 'Acceptable' && open.length > 0)
    return <>{soFarWords(holding(judgement), open, isEndless(judgement))}</>
  return (
    <>
      {verdictWords[verdict]} {verdict === 'Acceptable' && isEndless(judgement) && endlessWords}
    </>
  )
}

const encodingOf: Readonly<Record<string, SecretEncoding>> = {
  text: 'text',
  base64: 'base64url',
  base64url: 'base64url',
  hex: 'hex',
}

/** Where the secret fits when it is read otherwise: one press reads it so. */
function OtherReading({ because, change }: Pick<Bench, 'change'> & { because: Judgement['because'] }) {
  const reading = because?.code === 'signature-secret-read' ? (because.values.reading ?? '') : ''
  const secretIs = encodingOf[reading]
  if (secretIs === undefined) return null
  return (
    <p className={verdictStyles.edited}>
      <Button look="smallLink" onClick={() => change({ secretIs })}>
        {words.readSo(reading)}
      </Button>
    </p>
  )
}

function Edited({ undo }: Pick<Bench, 'undo'>) {
  return (
    <p className={verdictStyles.edited}>
      {words.edited}{' '}
      <Button look="smallLink" onClick={undo}>
        {words.undo}
      </Button>
    </p>
  )
}

/** Whom the token must be for, and from. */
function Questions({ bench }: { bench: Pick<Bench, 'expectations' | 'change' | 'token'> }) {
  const expect = expecting(bench)
  return (
    <div className={verdictStyles.questions}>
      {questions.map((name) => (
        <ExpectedField
          key={name}
          name={name}
          value={bench.expectations[name] ?? ''}
          said={saidBy(bench.token, name)}
          onChange={(value) => expect({ [name]: value === '' ? null : value })}
        />
      ))}
    </div>
  )
}
