'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { racers, raceWords } from '@/content/compare/races'
import styles from './race.module.css'
import { type Heard, stageHref } from './race-api'
import { type Racing, useRace } from './use-race'

const words = raceWords.revoke

/** Everything is taken back at the same moment: who still lets Photoprint in, and until when. */
export function RevokeRace() {
  const { racing, start, stop } = useRace()
  const isOn = racing.state === 'preparing' || racing.state === 'running'
  return (
    <>
      <p className={styles.controls}>
        <Button look={isOn ? 'plain' : 'primary'} onClick={isOn ? stop : start}>
          {isOn ? words.stop : racing.state === 'ready' ? words.start : words.again}
        </Button>
        {racing.state === 'running' && racing.endedAt !== null && <Clock since={racing.endedAt} />}
      </p>
      <p role="status" className={styles.status}>
        {statusOf(racing)}
      </p>
      {racing.heard.length > 0 && (
        <ul className={styles.lanes}>
          {racers.map((racer, index) => (
            <OneLane key={racer.id} racing={racing} index={index} />
          ))}
        </ul>
      )}
    </>
  )
}

function statusOf({ state, problem }: Racing): string {
  if (problem) return `${raceWords.problem} ${problem}`
  const said = {
    ready: '',
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

function OneLane({ racing, index }: { racing: Racing; index: number }) {
  const racer = racers[index]
  const heard = racing.heard[index] ?? []
  const lane = racing.lanes[index]
  const refusal = heard.find(({ isIn }) => !isIn)
  if (!racer) return null
  return (
    <li>
      <p>
        <b>{racer.title}</b> <span className={styles.does}>{racing.endedAt !== null && racer.end.does}</span>
      </p>
      <Marks heard={heard} endedAt={racing.endedAt} label={words.lane(racer.title)} />
      <p className={styles.outcome}>
        {racing.endedAt !== null && outcomeOf(heard, racing.endedAt)}{' '}
        {refusal && lane && (
          <a href={stageHref(lane, refusal.step)} aria-label={`${words.seeLast}: ${racer.title}`} className={linkStyle}>
            {words.seeLast}
          </a>
        )}
      </p>
    </li>
  )
}

function Marks({ heard, endedAt, label }: { heard: readonly Heard[]; endedAt: number | null; label: string }) {
  return (
    <ol aria-label={label} className={styles.marks}>
      {heard.map(({ isIn, step, at }) => (
        <li key={step} data-in={isIn} data-before={endedAt !== null && at < endedAt ? true : undefined}>
          <span aria-hidden="true">{isIn ? '✓' : '✗'}</span>
          <span className="sr-only">{isIn ? words.letIn : words.keptOut}</span>
        </li>
      ))}
    </ol>
  )
}

function outcomeOf(heard: readonly Heard[], endedAt: number): string {
  const isOut = heard.some(({ isIn }) => !isIn)
  if (!isOut) return words.going
  const lastIn = heard.findLast(({ isIn, at }) => isIn && at >= endedAt)
  return words.lastIn(lastIn ? Math.round((lastIn.at - endedAt) / 1000) : -1)
}
