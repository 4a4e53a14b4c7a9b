import { Button } from '@/components/ui/button'
import { benchWords as words } from '@/content/labels/tokens'
import { checkSentences, checkWords } from '@/content/words/bench-checks'
import { endlessWords, millisecondsWords, soFarWords, verdictWords } from '@/content/words/verdicts'
import type { Judgement } from '@/lib/jwt/checks/check'
import { holding, isEndless, isInMilliseconds, questions, standingOf, unanswered } from '@/lib/jwt/checks/standing'
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
          <OtherSecret judgement={bench.judgement} change={bench.change} />
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
  const doubt = isInMilliseconds(judgement) && millisecondsWords
  if (verdict === 'Acceptable' && open.length > 0)
    return (
      <>
        {soFarWords(holding(judgement), open, isEndless(judgement))} {doubt}
      </>
    )
  return (
    <>
      {verdictWords[verdict]} {verdict === 'Acceptable' && isEndless(judgement) && endlessWords} {doubt}
    </>
  )
}

const encodingOf: Readonly<Record<string, SecretEncoding>> = {
  literal: 'literal',
  text: 'text',
  base64: 'base64url',
  base64url: 'base64url',
  hex: 'hex',
}

/** Where the secret fits when it is read otherwise, or when a key is derived from it: one press does so. */
function OtherSecret({ judgement, change }: Pick<Bench, 'judgement' | 'change'>) {
  const found = judgement?.checks.find(({ code }) => code.endsWith('-secret-read') || code === 'decryption-derived')
  const { reading = '', key } = found?.values ?? {}
  const secretIs = encodingOf[reading]
  if (key !== undefined) return <Press label={words.takeDerived} onPress={() => change({ key, secretIs: 'hex' })} />
  return secretIs === undefined ? null : <Press label={words.readSo(reading)} onPress={() => change({ secretIs })} />
}

function Press({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <p className={verdictStyles.edited}>
      <Button look="smallLink" onClick={onPress}>
        {label}
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
