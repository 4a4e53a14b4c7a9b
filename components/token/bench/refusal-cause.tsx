import { flowHref, lessonHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { checkSentences } from '@/content/words/bench-checks'
import {
  matterWords,
  seenWhere,
  surenessMarks,
  surenessWords,
  triedSentences,
  untriedWords,
  refusalWords as words,
} from '@/content/words/refusals'
import type { CheckCode } from '@/lib/jwt/checks/check'
import type { Cause, TriedCode } from '@/lib/jwt/refusal/refusal'
import { humanTime } from '@/lib/jwt/time'
import type { Bench } from './bench-model'
import { readable } from './check-values'
import { ByDesign } from './profile'
import styles from './refusal.module.css'

const marks = { fails: '✗', holds: '✓', untried: '–' } as const

type Props = {
  readonly bench: Pick<Bench, 'token' | 'tokens' | 'chosen'>
  readonly cause: Cause
  readonly now: number
  readonly isNamed: boolean
}

/** What was compared, how sure it is, and where it can be seen and learned. */
export function OneCause({ bench, cause, now, isNamed }: Props) {
  const { about, state, sureness } = cause
  const isCause = state === 'fails'
  return (
    <li data-state={state} data-sureness={isCause ? sureness : undefined}>
      <span aria-hidden="true" className={styles.mark}>
        {marks[state]}
      </span>
      <div>
        <p className={styles.name}>
          <b>{matterWords[about]}</b> {isCause && <span className={styles.sureness}>{surenessMarks[sureness]}</span>}
        </p>
        <p>
          {sentenceOf(cause, now)} {isCause && lacksAudience(cause) && <ByDesign bench={bench} />}
        </p>
        {isCause && (
          <p className={styles.how}>
            {surenessWords(sureness, isNamed)} {about === 'exp' && sureness === 'also' && words.maybeGood}
          </p>
        )}
        <Links about={about} state={state} />
      </div>
    </li>
  )
}

function lacksAudience({ about, code, values }: Cause): boolean {
  const isMissing = code === 'error-missing' || code === 'missing'
  return (about === 'aud' && isMissing) || (code === 'claim-lacks' && values.claim === 'aud')
}

function sentenceOf({ about, code, values }: Cause, now: number): string {
  if (code === 'not-tried') return untriedWords[about]
  const read = { ...readable(values, now), ...moments(values, now) }
  return isTried(code) ? triedSentences[code](read) : checkSentences[code](read)
}

function isTried(code: TriedCode | CheckCode): code is TriedCode {
  return Object.hasOwn(triedSentences, code)
}

/** The times that a sentence names beside each other, as days and clocks. */
function moments({ time, clock, claim, says }: Cause['values'], now: number) {
  const said = claim === 'exp' || claim === 'nbf' || claim === 'iat' ? says : undefined
  const timeIs = momentOf(time ?? said, now)
  const clockIs = momentOf(clock, now)
  return { ...(timeIs !== undefined && { timeIs }), ...(clockIs !== undefined && { clockIs }) }
}

function momentOf(seconds: string | undefined, now: number): string | undefined {
  return seconds === undefined ? undefined : humanTime(Number(seconds), now)?.absolute
}

function Links({ about, state }: Pick<Cause, 'about' | 'state'>) {
  const { stage: usual, holds, lesson } = seenWhere[about]
  const stage = state === 'holds' ? (holds ?? usual) : usual
  return (
    <p className={styles.links}>
      {stage && (
        <span>
          {words.stage}{' '}
          <a href={flowHref(stage.flow, stage)} className={linkStyle}>
            {stage.label}
          </a>
        </span>
      )}
      <span>
        {words.lesson}{' '}
        <a href={lessonHref(lesson.id)} className={linkStyle}>
          {lesson.title}
        </a>
      </span>
    </p>
  )
}
