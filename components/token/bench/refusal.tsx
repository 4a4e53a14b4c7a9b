import { refusalWords as words } from '@/content/words/refusals'
import { type Challenge, challengesIn } from '@/lib/jwt/reading/challenge'
import type { Cause, Refusal } from '@/lib/jwt/refusal/refusal'
import type { Said } from '@/lib/jwt/refusal/said'
import type { Bench } from './bench-model'
import { Answers } from './challenge'
import { drawnFor } from './drawn-for'
import styles from './refusal.module.css'
import { OneCause } from './refusal-cause'
import { OnlyTheApi } from './refusal-open'
import { Section } from './section'
import { useRefusal } from './use-refusal'

/** What an error says of the token, and which of it could be found here. */
export const WhyRefused = drawnFor(
  ['text', 'error', 'token', 'tokens', 'chosen', 'judgement', 'expectations', 'change'],
  ({ bench }) => {
    const { said, refusal, about, say, now } = useRefusal(bench)
    const answers = challengesIn(`${bench.error}\n${bench.text}`)
    const isError = bench.error.trim() !== '' || answers.length > 0 || said.length > 0 || isErrorOnly(bench)
    if (!isError) return null
    return (
      <Section title={words.title} className={styles.refusal}>
        <Answers answers={answers} token={bench.token} />
        <Quotes said={said.filter(({ quote }) => !answers.some((answer) => isTold(answer, quote)))} />
        {said.length === 0 && <p>{words.nothingNamed}</p>}
        {bench.token.text === '' && <p>{words.pasteToken}</p>}
        {refusal && (
          <>
            <Causes bench={bench} refusal={refusal} now={now} />
            <OnlyTheApi bench={bench} refusal={refusal} about={about} say={say} />
          </>
        )}
      </Section>
    )
  },
)

function isErrorOnly({ text, token }: Pick<Bench, 'text' | 'token'>): boolean {
  return text.trim() !== '' && token.text === ''
}

/** What an answer says is told with it. */
function isTold({ error, description }: Challenge, quote: string): boolean {
  return quote.includes(description ?? error ?? '\n')
}

function Quotes({ said }: { said: readonly Said[] }) {
  return said.map(({ about, quote }) => (
    <p key={about}>
      {words.says} <q>{quote}</q>
    </p>
  ))
}

type CausesProps = {
  readonly bench: Pick<Bench, 'token' | 'tokens' | 'chosen'>
  readonly refusal: Refusal
  readonly now: number
}

function Causes({ bench, refusal: { said, causes, holds, untried }, now }: CausesProps) {
  const shared = { bench, now, isNamed: said.length > 0 }
  return (
    <>
      {causes.length === 0 && bench.token.form !== 'unknown' && <p className={styles.nothing}>{words.nothingFails}</p>}
      <List of={causes} title={words.causes} isRanked {...shared} />
      <List of={holds} title={words.holds} {...shared} />
      <List of={untried} title={words.untried} {...shared} />
    </>
  )
}

type ListProps = {
  readonly bench: CausesProps['bench']
  readonly of: readonly Cause[]
  readonly title: string
  readonly isRanked?: boolean
  readonly now: number
  readonly isNamed: boolean
}

function List({ of, title, isRanked = false, ...shared }: ListProps) {
  if (of.length === 0) return null
  const Tag = isRanked ? 'ol' : 'ul'
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <Tag aria-label={title} className={styles.causes}>
        {of.map((cause) => (
          <OneCause key={`${cause.about} ${cause.code}`} cause={cause} {...shared} />
        ))}
      </Tag>
    </div>
  )
}
