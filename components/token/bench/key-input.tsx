import { useId } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Hint, Select, TextArea } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { secretEncodings } from '@/lib/jwt/keys/secrets'
import type { Bench } from './bench-model'
import { drawnFor } from './drawn-for'
import { keyHint, mayBeSecret } from './key-hint'
import styles from './key-input.module.css'
import { useThumbprints } from './use-thumbprints'
import { useTypedEarly } from './use-typed-early'

/** The key to check with, of whatever kind. */
export const KeyInput = drawnFor(['key', 'keys', 'token', 'secretIs', 'change'], ({ bench }) => {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((key) => bench.change({ key }))
  const hashes = useThumbprints(bench.keys)
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
        {bench.keys.type === 'none' ? <Abbreviated text={words.keyHint} /> : keyHint(bench.keys, bench.token, hashes)}
      </Hint>
      {(mayBeSecret(bench.keys) || bench.secretIs !== 'text') && <Encoding bench={bench} />}
    </div>
  )
})

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
