/** What reads and shows a token that is on the bench. It is fetched by itself: `use-workbench.ts` says when. */
import { benchWords as words } from '@/content/labels/tokens'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { readToken } from '@/lib/jwt/reading/read-token'
import styles from './bench.module.css'
import type { Bench } from './bench-model'
import { CheckUp } from './check-up'
import { Checks } from './checks'
import { ExpectationFields } from './expectation-fields'
import { Found } from './found'
import { KeyIs } from './key-is'
import { Opened } from './opened'
import { Parts } from './part-view'
import { LooksLike } from './profile'
import { RawToken } from './raw-token'
import { tokensIn } from './reading'
import { WhyRefused } from './refusal'
import { Tools } from './tools'
import { Trouble } from './trouble'
import { VerdictBand } from './verdict-band'

function Verdict({ bench }: { bench: Bench }) {
  return bench.token.text === '' ? null : <VerdictBand bench={bench} />
}

/** What an API said of the token where that was pasted, and why. */
function Refused({ bench }: { bench: Bench }) {
  return <WhyRefused bench={bench} />
}

function Details({ bench }: { bench: Bench }) {
  if (bench.token.text === '') return null
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Trouble bench={bench} />
          <RawToken key={bench.token.text} bench={bench} />
          {bench.token.form === 'unknown' && !bench.token.foreign && <p className={styles.note}>{words.opaque}</p>}
          <Parts bench={bench} />
          <Opened bench={bench} />
        </div>
        <div className={styles.column}>
          <LooksLike bench={bench} />
          <Checks bench={bench} />
          <ExpectationFields bench={bench} />
          <CheckUp bench={bench} />
        </div>
      </div>
      <Tools bench={bench} />
      <p className={styles.policy}>{words.policy}</p>
    </>
  )
}

export const workbench = { readKeys, readToken, tokensIn, Found, Verdict, KeyIs, Refused, Details }
