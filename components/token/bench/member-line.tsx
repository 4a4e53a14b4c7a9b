import type { ClaimWords } from '@/content/types'
import { benchWords as words } from '@/content/words/bench'
import { everywhereClaimWords, everywhereHeaderWords, rareWords } from '@/content/words/claims-everywhere'
import { humanTime, isTimeClaim } from '@/lib/jwt/time'
import { More } from '../member-list'
import styles from './bench.module.css'
import type { Bench } from './bench-model'
import { useNow } from './use-now'

type Props = { readonly bench: Bench; readonly part: number; readonly member: number }

const longest = 2000

/** One member: its line of JSON, and what it is. Pointing at either lights up both, and its letters in the token. */
export function MemberLine({ bench, part, member }: Props) {
  const read = bench.token.parts[part]
  const one = read?.members[member]
  if (!read || !one) return null
  const isLit = bench.lit?.part === part && bench.lit.member === member
  const on = () => bench.light({ part, member })
  const value = JSON.stringify(one.value, null, 2) ?? ''
  const source = read.name === 'payload' ? bench.from?.sources[one.name] : undefined
  return (
    <li data-lit={isLit || undefined} onPointerEnter={on} onPointerLeave={() => bench.light(null)}>
      <button type="button" className={styles.json} aria-pressed={isLit} onFocus={on} onClick={on}>
        <span className={styles.name}>{JSON.stringify(one.name)}</span>: <Value text={value} />
      </button>
      <div className={styles.what}>
        <Time name={one.name} value={one.value} />
        <What part={read.name === 'header' ? 'header' : 'payload'} name={one.name} />
        {source !== undefined && bench.from && (
          <a href={`/flows/${bench.from.flow}?run=${bench.from.run}&step=${bench.from.step}`}>
            {words.fromMessage(source)}
          </a>
        )}
      </div>
    </li>
  )
}

/** Text of any length and any content, and never markup. */
function Value({ text }: { text: string }) {
  return <>{text.length > longest ? `${text.slice(0, longest)}…` : text}</>
}

function What({ part, name }: { part: 'header' | 'payload'; name: string }) {
  const table: Readonly<Partial<Record<string, ClaimWords>>> =
    part === 'header' ? everywhereHeaderWords : everywhereClaimWords
  const known = Object.hasOwn(table, name) ? table[name] : undefined
  if (known)
    return (
      <>
        <p>{known.is}</p>
        <More name={name} words={known} />
      </>
    )
  const rare = Object.hasOwn(rareWords, name) ? rareWords[name as keyof typeof rareWords] : undefined
  if (!rare || part === 'header') return <p className={styles.faint}>{words.unknownMember}</p>
  return (
    <p>
      {rare.is} <a href={rare.spec.href}>{rare.spec.label}</a>
    </p>
  )
}

const tooLate = 100_000_000_000

function Time({ name, value }: { name: string; value: unknown }) {
  if (!isTimeClaim(name) || typeof value !== 'number') return null
  return value > tooLate ? <p className={styles.alarm}>{words.milliseconds}</p> : <Moment name={name} seconds={value} />
}

function Moment({ name, seconds }: { name: string; seconds: number }) {
  const now = useNow()
  const time = humanTime(seconds, now)
  if (time === null) return null
  const ahead = seconds * 1000 > now
  const alarm = name === 'exp' && !ahead ? words.expired : name === 'nbf' && ahead ? words.notYet : null
  return (
    <p className={styles.time}>
      {alarm && <b className={styles.alarm}>{alarm}: </b>}
      <time dateTime={time.iso}>{time.absolute}</time>, {time.relative}
    </p>
  )
}
