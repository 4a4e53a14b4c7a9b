'use client'
import styles from './bench.module.css'
import type { Bench as BenchModel } from './bench-model'
import { KeyInput } from './key-input'
import { Presets } from './presets'
import { RefusalInput } from './refusal-input'
import { TokenInput } from './token-input'
import { useBench } from './use-bench'

/**
 * The token bench. Everything on it is worked out in this page. The verdict follows the token, in the order of the
 * page and on a small screen; where there is room the key stands beside the token, and the verdict under both.
 */
export function Bench() {
  const [bench, work] = useBench()
  const isEmpty = isNothingOn(bench)
  return (
    <div className={styles.bench}>
      <div className={styles.token}>
        <TokenInput bench={bench}>{work && <work.Found bench={bench} />}</TokenInput>
      </div>
      {work && !isEmpty && <work.Verdict bench={bench} />}
      <div className={styles.key}>
        <KeyInput bench={bench} work={work} />
      </div>
      <div className={styles.error}>
        <RefusalInput bench={bench} />
        {work && !isEmpty && <work.Refused bench={bench} />}
      </div>
      <div className={styles.presets}>
        <Presets bench={bench} />
      </div>
      {work && !isEmpty && (
        <div className={styles.details}>
          <work.Details bench={bench} />
        </div>
      )}
    </div>
  )
}

function isNothingOn({ token, text, error }: BenchModel): boolean {
  return token.text === '' && text.trim() === '' && error.trim() === ''
}
