'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { type Racer, racers, raceWords } from '@/content/compare/races'
import styles from './race.module.css'
import { call, doTask, type Heard, type Lane, prepare, stageHref } from './race-api'

const words = raceWords.key
const lanesInIt = racers.filter(({ id }) => id !== 'denylist')

type Outcome = { readonly lane: Lane; readonly heard: Heard; readonly hasKey: boolean }
type KeyChange = 'hard' | 'soft'

/** The signing key is changed: who notices, and who breaks. */
export function KeyRace() {
  const [state, setState] = useState<{ readonly way: KeyChange; readonly outcomes: readonly Outcome[] | null } | null>(
    null,
  )
  const [problem, setProblem] = useState('')
  const start = async (way: KeyChange) => {
    setProblem('')
    setState({ way, outcomes: null })
    try {
      setState({ way, outcomes: await Promise.all(lanesInIt.map((racer) => rotate(racer, way))) })
    } catch (error) {
      setState(null)
      setProblem(`${raceWords.problem} ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-3">
        <Button look="primary" onClick={() => start('hard')}>
          {words.hard}
        </Button>
        <Button look="plain" onClick={() => start('soft')}>
          {words.soft}
        </Button>
      </p>
      <p role="status" className={styles.keyStatus}>
        {problem || (state && (state.outcomes ? (state.way === 'hard' ? words.hardIs : words.softIs) : words.running))}
      </p>
      <ul className={styles.outcomes}>
        {lanesInIt.map((racer, index) => (
          <OneOutcome key={racer.id} racer={racer} outcome={state?.outcomes?.[index]} />
        ))}
      </ul>
    </>
  )
}

async function rotate(racer: Racer, way: KeyChange): Promise<Outcome> {
  let lane = await prepare(racer)
  for (const task of racer.key?.[way] ?? []) lane = (await doTask(lane, racer.key?.party ?? '', task)).lane
  return { ...(await call(lane)), hasKey: racer.key !== null }
}

function OneOutcome({ racer, outcome }: { racer: Racer; outcome: Outcome | undefined }) {
  return (
    <li>
      <p>
        <b>{racer.title}</b>
      </p>
      {outcome ? <Ended {...outcome} /> : <p>{words.notYet}</p>}
    </li>
  )
}

function Ended({ lane, heard, hasKey }: Outcome) {
  const { racer } = lane
  return (
    <p>
      <span aria-hidden="true" data-in={heard.isIn}>
        {heard.isIn ? '✓' : '✗'}
      </span>{' '}
      {hasKey ? '' : `${words.noKey} `}
      {heard.isIn ? words.still : words.broken} {racer.id === 'oauth-jwt' && heard.isIn && words.cached}{' '}
      <a href={stageHref(lane, heard.step)} aria-label={`${words.see}: ${racer.title}`} className={linkStyle}>
        {words.see}
      </a>
    </p>
  )
}
