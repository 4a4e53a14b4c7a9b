/** What is said and drawn of each measure, in the order of a cell. */
import type { ReactNode } from 'react'
import { measureWords as words } from '@/content/compare/page'
import type { PartyRole } from '@/lib/world/message'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'
import styles from './figures.module.css'
import { PartyChip } from './party-chip'
import { AskedMarks, BytesBar, LifeBar, TimeRange } from './pictures'
import { isDistinct, type Scale, stillGood } from './scale'

export type MeasureId = keyof typeof words

type Figure = {
  /** The step that proves it. */
  readonly step: number
  readonly picture?: ReactNode
  readonly words: ReactNode
}

type Read = (measured: MeasuredWay, scale: Scale) => Figure

/** Each with its figure. The first two follow from how the token is got, the others from what it is. */
export const figures: Readonly<Record<MeasureId, Read>> = {
  password: ({ measures: { password } }) => ({
    step: password.step,
    words: (
      <span className="flex flex-wrap gap-1.5 text-[0.92em] max-lg:text-[0.84em] print:text-[0.92em]">
        {password.value.map((role) => (
          <PartyChip key={role} role={role} />
        ))}
      </span>
    ),
  }),
  limit: ({ measures: { limit } }) => ({
    step: limit.step,
    words: limit.value === null ? <b>{words.limit.none}</b> : <Scope scope={limit.value} />,
  }),
  bytes: ({ measures: { bytes } }, scale) => ({
    step: bytes.step,
    picture: <BytesBar {...bytes.value} most={scale.bytes} />,
    words: (
      <span className={styles.number}>
        {bytes.value.request} <span className="sr-only">{words.bytes.said(bytes.value.credential)}</span>
      </span>
    ),
  }),
  calls: ({ measures: { calls, lookUps } }) => {
    const asked = { first: calls.first.value, later: calls.later.value, lookUps: lookUps.value.length }
    const cited = [calls.later, calls.first].find(({ value }) => value > 0) ?? lookUps
    return {
      step: cited.step,
      picture: <AskedMarks questions={asked.later} lookUps={asked.lookUps} />,
      words: <span className="max-lg:text-[0.86em] print:text-[1em]">{askedText(asked)}</span>,
    }
  },
  time: ({ time, measures }, scale) => ({
    step: measures.bytes.step,
    picture: <TimeRange time={time} most={scale.time} isDistinct={isDistinct(time, scale.times)} />,
    words: (
      <span className={styles.number}>
        {words.time.milliseconds(inMilliseconds(time.median))}{' '}
        <small>{words.time.range(inMilliseconds(time.low), inMilliseconds(time.high))}</small>
      </span>
    ),
  }),
  stolen: ({ measures: { stolen } }, scale) => ({
    step: stolen.step,
    picture: <LifeBar share={stillGood(stolen.value) / scale.life} />,
    words: <span className={styles.number}>{stolenText(stolen.value)}</span>,
  }),
  readable: ({ measures: { readable } }) => ({
    step: readable.step,
    words: readable.value === null ? <Unreadable /> : <Readable claims={readable.value} />,
  }),
  remembered: ({ measures: { remembered } }) => ({
    step: remembered.step,
    words: <Remembered kept={remembered.value} />,
  }),
}

function Scope({ scope }: { scope: string }) {
  return (
    <b>
      <code className="text-[0.92em]">{scope}</code> {words.limit.only}
    </b>
  )
}

type Asked = { readonly first: number; readonly later: number; readonly lookUps: number }

function askedText({ first, later, lookUps }: Asked): string {
  const asked = [later > 0 && words.calls.questions(later), lookUps > 0 && words.calls.lookUps(lookUps)]
  const atEach = asked.filter((each) => each !== false).join(', ')
  if (later === 0 && first > 0) return words.calls.first(first, atEach || words.calls.thenNone)
  return atEach || words.calls.none
}

function inMilliseconds(microseconds: number): string {
  return (microseconds / 1000).toFixed(2)
}

function stolenText(stolen: MeasuredWay['measures']['stolen']['value']): string {
  return stolen.works ? words.stolen.works(timeText(stillGood(stolen))) : words.stolen.dead
}

function timeText(seconds: number): string {
  if (seconds >= 3600) return `${Math.round(seconds / 3600)} h`
  return seconds >= 60 ? `${Math.round(seconds / 60)} min` : `${seconds} s`
}

function Unreadable() {
  return (
    <span>
      {words.readable.nobody}
      <span className="text-ink-2">: {words.readable.more}</span>
    </span>
  )
}

function Readable({ claims }: { claims: readonly string[] }) {
  return (
    <span>
      {words.readable.everybody}: <code className="text-[0.88em] text-ink-2">{claims.join(', ')}</code>
    </span>
  )
}

function Remembered({ kept }: { kept: MeasuredWay['measures']['remembered']['value'] }) {
  const known: Readonly<Partial<Record<string, string>>> = words.remembered.names
  const entries = Object.entries(kept).map(([role, names]) => ({
    role: role as PartyRole,
    said: [...new Set(names.flatMap((name) => known[name] ?? []))],
  }))
  return (
    <span className="grid justify-items-start gap-1">
      {entries
        .filter(({ said }) => said.length > 0)
        .map(({ role, said }) => (
          <span key={role}>
            <span className="text-[0.92em]">
              <PartyChip role={role} />
            </span>{' '}
            {said.join(', ')}
          </span>
        ))}
    </span>
  )
}
