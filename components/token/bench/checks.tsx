import { SpecLink } from '@/components/ui/spec-link'
import { benchWords as words } from '@/content/labels/tokens'
import { checkSentences, checkWords } from '@/content/words/bench-checks'
import { resultWords, stricterNote } from '@/content/words/verdicts'
import { type Check, stricterThanMany } from '@/lib/jwt/checks/check'
import { readable } from './check-values'
import { drawnFor } from './drawn-for'
import { Section } from './section'
import { useNow } from './use-now'
import styles from './verdict.module.css'

const marks = { passed: '✓', failed: '✗', 'not checked': '–' } as const

/** Every check with its result and its reason. */
export const Checks = drawnFor(['judgement'], ({ bench: { judgement } }) => {
  const now = useNow()
  return (
    <Section title={words.checks}>
      <ul aria-label={words.checks} className={styles.checks}>
        {judgement?.checks.map((check) => (
          <OneCheck key={check.name} check={check} now={now} isSaid={check.name === judgement.because?.name} />
        ))}
      </ul>
    </Section>
  )
})

type OneProps = {
  readonly check: Check
  readonly now: number
  /** The verdict has the whole reason. */
  readonly isSaid: boolean
}

function OneCheck({ check: { name, result, code, values }, now, isSaid }: OneProps) {
  const { label, spec } = checkWords[name]
  const reason = checkSentences[code](readable(values, now))
  const isStricter = result === 'failed' && stricterThanMany.includes(code)
  return (
    <li data-result={result}>
      <span aria-hidden="true" className={styles.mark}>
        {marks[result]}
      </span>
      <span className={styles.checkName}>
        <b>{label}</b> <span className={styles.result}>{resultWords[result]}</span>
      </span>
      <span className={styles.reason}>
        {isSaid ? beginningOf(reason) : reason} {isStricter && stricterNote} <SpecLink spec={spec} />
      </span>
    </li>
  )
}

const short = 160

/** The first sentence of a long reason: the rest would stand on the page twice. */
function beginningOf(reason: string): string {
  const first = reason.length > short ? /^.{20,}?[.:](?=\s)/.exec(reason)?.[0] : undefined
  return first === undefined ? reason : `${first.replace(/:$/, '.')} ${words.restSaid}`
}
