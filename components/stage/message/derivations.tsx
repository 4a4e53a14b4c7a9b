'use client'

import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { derivedWords as words } from '@/content/words/derived'
import { type Check, keyOf } from '@/lib/jwt/derived'
import { type Source, shownName } from '@/lib/jwt/sources'
import { Computation } from './computation'
import styles from './derivations.module.css'
import { useRecomputed } from './use-recomputed'

type Props = {
  readonly stage: Stage
  readonly checks: readonly Check[]
  /** Leaves out what does not match: a value that belongs to another one is no news here. */
  readonly quiet?: (check: Check) => boolean
}

/** Values that were computed from others, each computed again before the reader's eyes. */
export function Derivations({ stage, checks, quiet = () => false }: Props) {
  return checks.map((check) => <Derivation key={keyOf(check)} stage={stage} check={check} onlyMatches={quiet(check)} />)
}

type DerivationProps = { readonly stage: Stage; readonly check: Check; readonly onlyMatches: boolean }

function Derivation({ stage, check, onlyMatches }: DerivationProps) {
  const outcome = useRecomputed(check)
  if (outcome === null) return null
  if (outcome === undefined) return <p className={styles.derivation}>{words.checking}</p>
  if (outcome === 'impossible') return <p className={styles.derivation}>{words.impossible}</p>
  const pair = check.pairs[outcome.pair]
  if (pair === undefined || (onlyMatches && !outcome.matches)) return null
  const result = placeOf(stage, pair.result)
  const inputs = pair.inputs.map((input) => placeOf(stage, input)).join(words.and)
  return (
    <div className={styles.derivation} data-status={outcome.matches ? 'valid' : 'invalid'}>
      <p>
        <span aria-hidden="true">{outcome.matches ? '✓' : '✗'}</span>{' '}
        {outcome.matches ? words.made(result, inputs) : words.notMade(result, inputs)}
      </p>
      <Computation recipe={check.recipe} pair={pair} recomputed={outcome} />
    </div>
  )
}

function placeOf(stage: Stage, source: Source): string {
  const name = shownName(source)
  return source.in === 'message'
    ? words.inMessage(name, source.message)
    : words.known(name, mentionOf(stage.run, source.party))
}
