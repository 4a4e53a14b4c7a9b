import { memo, useId } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Hint, Select } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { secretEncodings } from '@/lib/jwt/keys/secrets'
import type { Bench } from './bench-model'
import { keyHint, mayBeSecret } from './key-hint'
import { useThumbprints } from './use-thumbprints'

type KeyIsProps = {
  readonly bench: Pick<Bench, 'keys' | 'token' | 'secretIs' | 'change'>
  /** Of the hint, for the field is described by it. */
  readonly id: string
}

/** What was given as a key, and how it is written where it may be a secret. */
export const KeyIs = memo(DrawnKey, ({ bench: one }, { bench: other }) =>
  (['keys', 'token', 'secretIs'] as const).every((name) => one[name] === other[name]),
)

function DrawnKey({ bench, id }: KeyIsProps) {
  const hashes = useThumbprints(bench.keys)
  return (
    <>
      <Hint id={id} bad={bench.keys.type === 'problem'}>
        {bench.keys.type === 'none' ? <Abbreviated text={words.keyHint} /> : keyHint(bench.keys, bench.token, hashes)}
      </Hint>
      {(mayBeSecret(bench.keys) || bench.secretIs !== 'text') && <Encoding bench={bench} />}
    </>
  )
}

function Encoding({ bench }: Pick<KeyIsProps, 'bench'>) {
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
