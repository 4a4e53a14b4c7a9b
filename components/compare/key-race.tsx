'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { raceWords } from '@/content/compare/race-words'
import { racers } from '@/content/compare/races'
import { changeKey, type KeyChange, type Told } from './key-changes'
import styles from './key-race.module.css'
import { stageHref } from './race-api'

const words = raceWords.key
/** Those who differ in their keys: a denylist and kept answers change nothing there. */
const lanesInIt = racers.filter(({ id }) => id !== 'denylist' && id !== 'oauth-opaque-kept')

type State = { readonly way: KeyChange; readonly outcomes: readonly (readonly Told[])[] | null }

/** The signing key is changed: who notices, who breaks, and how long a thief who has it is let in. */
export function KeyRace() {
  const [state, setState] = useState<State | null>(null)
  const [problem, setProblem] = useState('')
  const start = async (way: KeyChange) => {
    setProblem('')
    setState({ way, outcomes: null })
    try {
      setState({ way, outcomes: await Promise.all(lanesInIt.map((racer) => changeKey(racer, way))) })
    } catch (error) {
      setState(null)
      setProblem(`${raceWords.problem} ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-x-4 gap-y-3">
        {words.ways.map(({ id, label }) => (
          <Button key={id} look={id === 'leaked' ? 'primary' : 'plain'} onClick={() => start(id)}>
            {label}
          </Button>
        ))}
      </p>
      <p role="status" className={styles.keyStatus}>
        {problem || (state && statusOf(state))}
      </p>
      <ul className={styles.outcomes}>
        {lanesInIt.map((racer, index) => (
          <li key={racer.id}>
            <p>
              <b>{racer.title}</b>
            </p>
            <Outcome told={state?.outcomes?.[index]} />
          </li>
        ))}
      </ul>
    </>
  )
}

function statusOf({ way, outcomes }: State): string | undefined {
  return outcomes ? words.ways.find(({ id }) => id === way)?.is : words.running
}

function Outcome({ told }: { told: readonly Told[] | undefined }) {
  if (!told) return <p>{words.notYet}</p>
  if (told.length === 0) return <p>{words.noLeak}</p>
  return told.map(({ lane, says, heard, isGood }) => (
    <p key={heard.step}>
      <span aria-hidden="true" data-good={isGood}>
        {heard.isIn ? '✓' : '✗'}
      </span>{' '}
      {says}{' '}
      <a href={stageHref(lane, heard.step)} aria-label={`${words.see}: ${lane.racer.title}`} className={linkStyle}>
        {words.see}
      </a>
    </p>
  ))
}
