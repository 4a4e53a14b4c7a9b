import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox, Hint, TextInput } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import type { Bench } from './bench-model'
import styles from './expectation-fields.module.css'
import { Section } from './section'

type Field = 'typ' | 'iss' | 'aud' | 'algorithms' | 'leeway'

/** What the reader of the token would expect of it. */
export function ExpectationFields({ bench }: { bench: Bench }) {
  const { expectations } = bench
  const expect = (to: Partial<Bench['expectations']>) => bench.change({ expectations: { ...expectations, ...to } })
  const list = expectations.algorithms?.join(', ') ?? ''
  return (
    <Section title={words.expectations}>
      <Hint>{words.expectationsHint}</Hint>
      <div className={styles.fields}>
        {(['typ', 'iss', 'aud'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            value={expectations[name] ?? ''}
            said={saidBy(bench, name)}
            onChange={(value) => expect({ [name]: value === '' ? null : value })}
          />
        ))}
        <TextField
          key={list === '' ? 'none' : 'some'}
          name="algorithms"
          hint={words.algorithmsHint}
          value={list}
          onChange={(value) => expect({ algorithms: algorithmsIn(value) })}
        />
        <TextField
          name="leeway"
          value={expectations.leeway === 0 ? '' : String(expectations.leeway)}
          onChange={(value) => expect({ leeway: Math.min(Number(value.replaceAll(/\D/g, '')), 86_400) })}
        />
      </div>
      <Checkbox
        label={words.anyContent}
        checked={expectations.content === 'jws'}
        onChange={(isAny) => expect({ content: isAny ? 'jws' : 'jwt' })}
      />
    </Section>
  )
}

/** What the token says, for whoever expects just that and would have to type it. Of several audiences the first. */
function saidBy({ token: { header, payload } }: Bench, name: 'typ' | 'iss' | 'aud'): string | null {
  const says: unknown = name === 'typ' ? header?.typ : payload?.[name]
  const one: unknown = Array.isArray(says) ? says[0] : says
  return typeof one === 'string' && one !== '' && one.length <= 300 ? one : null
}

/** A comma at the end is the beginning of the next one. */
function algorithmsIn(text: string): readonly string[] | null {
  const names = text.split(',').map((name) => name.trim())
  return names.join('') === '' ? null : names
}

type TextFieldProps = {
  readonly name: Field
  readonly value: string
  readonly hint?: string
  readonly said?: string | null
  readonly onChange: (value: string) => void
}

function TextField({ name, value, hint, said = null, onChange }: TextFieldProps) {
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
