import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { TextInput } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import type { Expectations } from '@/lib/jwt/checks/check'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import type { Bench } from './bench-model'
import styles from './expectation-fields.module.css'

type Field = 'typ' | 'iss' | 'aud' | 'algorithms' | 'leeway'

/** What stands in a token under the name, for whoever expects just that and would have to type it. Of several audiences the first. */
export function saidBy({ header, payload }: ReadToken, name: 'typ' | 'iss' | 'aud'): string | null {
  const says: unknown = name === 'typ' ? header?.typ : payload?.[name]
  const one: unknown = Array.isArray(says) ? says[0] : says
  return typeof one === 'string' && one !== '' && one.length <= 300 ? one : null
}

/** Says one more thing that is expected. */
export function expecting({ expectations, change }: Pick<Bench, 'expectations' | 'change'>) {
  return (to: Partial<Expectations>) => change({ expectations: { ...expectations, ...to } })
}

type Props = {
  readonly name: Field
  readonly value: string
  readonly hint?: string
  readonly said?: string | null
  readonly onChange: (value: string) => void
}

/** One thing that the reader of the token expects of it. */
export function ExpectedField({ name, value, hint, said = null, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles.expected}>
      <label htmlFor={id}>{words.expect[name]}</label>
      <TextInput
        id={id}
        look="code"
        value={value}
        placeholder={hint}
        inputMode={name === 'leeway' ? 'numeric' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {said !== null && value === '' && (
        <Button look="smallLink" onClick={() => onChange(said)}>
          {words.takeSaid(said)}
        </Button>
      )}
    </div>
  )
}
