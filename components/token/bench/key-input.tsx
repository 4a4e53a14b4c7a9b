import { type ReactNode, useId } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Hint, Select, TextArea } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { keyProblemWords } from '@/content/words/key-problems'
import { type ReadKeys, secretEncodings } from '@/lib/jwt/keys/read-keys'
import type { JsonObject } from '@/lib/jwt/segment'
import type { Bench } from './bench-model'
import { drawnFor } from './drawn-for'
import styles from './key-input.module.css'
import { useTypedEarly } from './use-typed-early'

/** The key to check with, of whatever kind. */
export const KeyInput = drawnFor(['key', 'keys', 'secretIs', 'change'], ({ bench }) => {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((key) => bench.change({ key }))
  return (
    <div className="min-w-0">
      <label htmlFor={field} className="block w-fit font-semibold">
        {words.key}
      </label>
      <TextArea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={5}
        look="code"
        className={styles.area}
        value={bench.key}
        onChange={(event) => bench.change({ key: event.target.value })}
      />
      <Hint id={hint} bad={bench.keys.type === 'problem'}>
        {whatItIs(bench.keys)}
      </Hint>
      {(bench.keys.type === 'secret' || bench.secretIs !== 'text') && <Encoding bench={bench} />}
    </div>
  )
})

function whatItIs(keys: ReadKeys): ReactNode {
  if (keys.type === 'none') return <Abbreviated text={words.keyHint} />
  if (keys.type === 'problem') return keyProblemWords[keys.code]({ detail: keys.detail })
  if (keys.type === 'secret') return `${words.keyIs.secret(keys.bytes.length * 8)}.`
  if (keys.type === 'pem') return pemIs(keys)
  const [first] = keys.keys
  return keys.type === 'jwks' ? `${words.keyIs.jwks(keys.keys.length)}.` : `${words.keyIs.jwk(kindOf(first ?? {}))}.`
}

function pemIs({ label, mislabelled }: ReadKeys & { type: 'pem' }): string {
  const is = `${words.keyIs.pem[label]}.`
  return mislabelled ? `${is} ${words.keyIs.mislabelled(mislabelled.said, mislabelled.is)}` : is
}

function kindOf({ kty, crv }: JsonObject): string {
  return [kty, crv].filter((each) => typeof each === 'string').join(', ')
}

function Encoding({ bench }: { bench: Pick<Bench, 'secretIs' | 'change'> }) {
  const id = useId()
  return (
    <div className="mt-[0.6rem] flex min-h-7 flex-wrap items-center gap-2 text-small">
      <label htmlFor={id}>{words.secretIs}</label>
      <Select
        id={id}
        look="page"
        value={bench.secretIs}
        values={secretEncodings}
        labels={words.encodings}
        onChange={(secretIs) => bench.change({ secretIs })}
      />
    </div>
  )
}
