import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { SpecLink } from '@/components/ui/spec-link'
import { tokenPanelWords as panel } from '@/content/labels/token-panel'
import type { ClaimWords } from '@/content/types'
import type { JsonObject } from '@/lib/jwt/segment'
import { humanTime, isTimeClaim } from '@/lib/jwt/time'
import { jsonText } from '@/lib/world/json-text'
import styles from './token-panel.module.css'
import type { MemberWords } from './token-words'

type MemberListProps = {
  readonly object: JsonObject
  readonly words: MemberWords
  readonly now: number
  readonly onFollow?: (value: string) => void
  readonly provenance?: (value: string, name: string) => ReactNode
}

/** The members of a header or a payload: name, value, what it is, and where it came from. */
export function MemberList({ object, words, ...rest }: MemberListProps) {
  return (
    <dl className={styles.members}>
      {Object.entries(object).map(([name, value]) => (
        <Member key={name} name={name} value={value} words={ownWords(words, name)} {...rest} />
      ))}
    </dl>
  )
}

type MemberProps = Omit<MemberListProps, 'object' | 'words'> & {
  readonly name: string
  readonly value: unknown
  readonly words: ClaimWords | undefined
}

function Member({ name, value, words, now, onFollow, provenance }: MemberProps) {
  const text = valueText(value)
  return (
    <div className={styles.member}>
      <dt>{name}</dt>
      <dd>
        <div className={styles.line}>
          <code className={styles.value}>{text}</code>
          {onFollow === undefined ? null : <Follow name={name} onPress={() => onFollow(text)} />}
        </div>
        {typeof value === 'number' && isTimeClaim(name) ? <Time seconds={value} now={now} /> : null}
        {words === undefined ? null : <p className={styles.is}>{words.is}</p>}
        <div className={styles.ways}>
          {provenance?.(text, name)}
          {words === undefined ? null : <More name={name} words={words} />}
        </div>
      </dd>
    </div>
  )
}

function Time({ seconds, now }: { readonly seconds: number; readonly now: number }) {
  const time = humanTime(seconds, now)
  if (time === null) return null
  return (
    <p className={styles.time}>
      <time dateTime={time.iso}>{time.absolute}</time>, {time.relative}
    </p>
  )
}

function Follow({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <Button
      look="link"
      className={styles.follow}
      title={panel.followThis}
      aria-label={panel.followNamed(name)}
      onClick={onPress}
    >
      {panel.follow}
    </Button>
  )
}

/** What stands behind a claim, on demand. */
function More({ name, words }: { readonly name: string; readonly words: ClaimWords }) {
  return (
    <details className={styles.more}>
      <summary>
        {panel.more.word}
        <span className={styles.unseen}>{panel.more.about(name)}</span>
      </summary>
      <p>{panel.madeBy(words.madeBy)}</p>
      <p>{panel.reliedOnBy(words.reliedOnBy)}</p>
      <p>{panel.ifItLies(words.ifItLies)}</p>
      <p>
        <SpecLink spec={words.spec} />
      </p>
    </details>
  )
}

/** A string as it is, anything else as its JSON: the same text by which a message lists its fields. */
function valueText(value: unknown): string {
  return typeof value === 'string' ? value : jsonText(value)
}

/** A token may name a member `constructor`: only words that are there count. */
function ownWords(words: MemberWords, name: string): ClaimWords | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined
}
