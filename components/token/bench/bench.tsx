'use client'
import { benchWords as words } from '@/content/labels/tokens'
import styles from './bench.module.css'
import type { Bench as BenchModel } from './bench-model'
import { CheckUp } from './check-up'
import { Checks } from './checks'
import { ExpectationFields } from './expectation-fields'
import { KeyInput } from './key-input'
import { Opened } from './opened'
import { Parts } from './part-view'
import { Presets } from './presets'
import { RawToken } from './raw-token'
import { TokenInput } from './token-input'
import { Tools } from './tools'
import { Trouble } from './trouble'
import { useBench } from './use-bench'
import { VerdictBand } from './verdict-band'

/** The token bench. Everything on it is worked out in this page. */
export function Bench() {
  const bench = useBench()
  const isEmpty = bench.token.text === ''
  return (
    <>
      <div className={styles.inputs}>
        <TokenInput bench={bench} />
        <KeyInput bench={bench} />
      </div>
      <Presets bench={bench} />
      {isEmpty ? null : <OnTheBench bench={bench} />}
    </>
  )
}

function OnTheBench({ bench }: { bench: BenchModel }) {
  return (
    <>
      <VerdictBand bench={bench} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Trouble bench={bench} />
          <RawToken key={bench.token.text} bench={bench} />
          {bench.token.form === 'unknown' && <p className={styles.note}>{words.opaque}</p>}
          <Parts bench={bench} />
          <Opened bench={bench} />
        </div>
        <div className={styles.column}>
          <Checks judgement={bench.judgement} />
          <ExpectationFields bench={bench} />
          <CheckUp bench={bench} />
        </div>
      </div>
      <Tools bench={bench} />
    </>
  )
}
