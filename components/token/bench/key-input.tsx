import { useId } from 'react'
import { benchWords as words } from '@/content/labels/tokens'
import { keyProblemWords } from '@/content/words/bench-checks'
import { type ReadKeys, type SecretEncoding, secretEncodings } from '@/lib/jwt/keys/read-keys'
import type { JsonObject } from '@/lib/jwt/segment'
import type { Bench } from './bench-model'
import styles from './inputs.module.css'
import { useTypedEarly } from './use-typed-early'

/** The key to check with, of whatever kind. */
export function KeyInput({ bench }: { bench: Bench }) {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((key) => bench.change({ key }))
  return (
    <div className={styles.field}>
      <div className={styles.labelLine}>
        <label htmlFor={field}>{words.key}</label>
      </div>
      <textarea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        className={`${styles.area} ${styles.keyArea}`}
        value={bench.key}
        onChange={(event) => bench.change({ key: event.target.value })}
      />
      <p id={hint} className={styles.hint} data-bad={bench.keys.type === 'problem' || undefined}>
        {whatItIs(bench.keys)}
      </p>
      {(bench.keys.type === 'secret' || bench.secretIs !== 'text') && <Encoding bench={bench} />}
    </div>
  )
}

function whatItIs(keys: ReadKeys): string {
  if (keys.type === 'none') return words.keyHint
  if (keys.type === 'problem') return keyProblemWords[keys.code]({ detail: keys.detail })
  if (keys.type === 'secret') return `${words.keyIs.secret(keys.bytes.length * 8)}.`
  if (keys.type === 'pem') return `${words.keyIs.pem[keys.label]}.`
  const [first] = keys.keys
  return keys.type === 'jwks' ? `${words.keyIs.jwks(keys.keys.length)}.` : `${words.keyIs.jwk(kindOf(first ?? {}))}.`
}

function kindOf({ kty, crv }: JsonObject): string {
  return [kty, crv].filter((each) => typeof each === 'string').join(', ')
}

function Encoding({ bench }: { bench: Bench }) {
  return (
    <label className={styles.inline}>
      {words.secretIs}
      <select
        value={bench.secretIs}
        className={styles.select}
        onChange={(event) => bench.change({ secretIs: event.target.value as SecretEncoding })}
      >
        {secretEncodings.map((each) => (
          <option key={each} value={each}>
            {words.encodings[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
