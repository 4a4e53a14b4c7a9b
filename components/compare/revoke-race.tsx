'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { raceWords } from '@/content/compare/race-words'
import { racers } from '@/content/compare/races'
import { expectedMarks } from './expected'
import { type Heard, stageHref } from './race-api'
import styles from './revoke-race.module.css'
import { Axis, Legend, type Mark, TimeLine } from './time-line'
import { type Racing, useRace } from './use-race'

const words = raceWords.revoke

/** Everything is taken back at the same moment: who still lets Photoprint in, and until when. */
export function RevokeRace() {
  const { racing, start, stop } = useRace()
  const isOn = racing.state === 'preparing' || racing.state === 'running'
  const isDrawn = racing.heard.some((heard) => heard.length > 0)
  return (
    <div className={styles.race}>
      <Axis outcome={isDrawn ? words.measured : words.expected} />
      {words.groups.map((group) => (
        <Group key={group.asks} {...group} racing={isDrawn ? racing : null} />
      ))}
      <Legend />
      <div className={styles.foot}>
        <Button look={isOn ? 'plain' : 'primary'} onClick={isOn ? stop : start}>
          {isOn ? words.stop : racing.state === 'ready' ? words.start : words.again}
        </Button>
        {racing.state === 'running' && racing.endedAt !== null && <Clock since={racing.endedAt} />}
        <p role="status" className={styles.status}>
          {statusOf(racing)}
        </p>
      </div>
    </div>
  )
}

function statusOf({ state, problem }: Racing): string {
  if (problem) return `${raceWords.problem} ${problem}`
  const said = {
    ready: `${words.expectedNote} ${words.ready(racers.length)}`,
    preparing: words.preparing,
    running: words.revoked,
    over: words.over,
    stopped: words.stopped,
  }
  return said[state]
}

function Clock({ since }: { since: number }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  return <span className={styles.clock}>{words.clock(Math.max(0, Math.floor((now - since) / 1000)))}</span>
}

type GroupProps = (typeof words.groups)[number] & { readonly racing: Racing | null }

/** Those that are alike in whether somebody is asked. */
function Group({ asks, title, racing }: GroupProps) {
  const inIt = racers.filter((racer) => racer.asks === asks)
  if (inIt.length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {inIt.map((racer) => (
          <OneLane key={racer.id} racing={racing} index={racers.indexOf(racer)} />
        ))}
      </ul>
    </section>
  )
}

function OneLane({ racing, index }: { racing: Racing | null; index: number }) {
  const racer = racers[index]
  if (!racer) return null
  const heard = racing?.heard[index] ?? []
  const endedAt = racing?.endedAt ?? null
  const line = racing
    ? { marks: marksOf(heard, endedAt), until: lastIn(heard, endedAt), label: words.lane(racer.title) }
    : { marks: expectedMarks(racer), until: racer.staysIn, label: words.expectedLane(racer.title), isExpected: true }
  return (
    <li className={styles.lane}>
      <p className={styles.title}>
        {racer.title} <small>{racer.end.does}</small>
      </p>
      <TimeLine {...line} />
      <p className={styles.outcome} data-expected={racing ? undefined : true}>
        {racing ? outcomeOf(heard, endedAt) : racer.staysIn === 0 ? words.atOnce : words.about(racer.staysIn)}{' '}
        <Refusal racing={racing} index={index} />
      </p>
    </li>
  )
}

function Refusal({ racing, index }: { racing: Racing | null; index: number }) {
  const lane = racing?.lanes[index]
  const refusal = racing?.heard[index]?.find(({ isIn }) => !isIn)
  if (!lane || !refusal) return null
  return (
    <a href={stageHref(lane, refusal.step)} aria-label={`${words.seeLast}: ${lane.racer.title}`} className={linkStyle}>
      {words.seeLast}
    </a>
  )
}

/** Before all is taken back, the calls stand in a row before that moment. */
function marksOf(heard: readonly Heard[], endedAt: number | null): Mark[] {
  return heard.map(({ isIn, step, at }, index) => ({
    key: step,
    second: endedAt === null || at < endedAt ? index - 3 : Math.min(22, (at - endedAt) / 1000),
    isIn,
  }))
}

/** In seconds after all was taken back. */
function lastIn(heard: readonly Heard[], endedAt: number | null): number {
  const last = heard.findLast(({ isIn, at }) => isIn && endedAt !== null && at >= endedAt)
  return last && endedAt !== null ? (last.at - endedAt) / 1000 : 0
}

function outcomeOf(heard: readonly Heard[], endedAt: number | null): string {
  if (endedAt === null) return ''
  if (!heard.some(({ isIn }) => !isIn)) return words.going
  const seconds = Math.round(lastIn(heard, endedAt))
  return seconds === 0 ? words.atOnce : words.after(seconds)
}
