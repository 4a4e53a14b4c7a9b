import { useId } from 'react'
import { benchWords as words } from '@/content/labels/tokens'
import type { Bench } from './bench-model'
import inputsStyles from './inputs.module.css'
import verdictStyles from './verdict.module.css'

type Field = 'typ' | 'iss' | 'aud' | 'algorithms' | 'leeway'

/** What the reader of the token would expect of it. */
export function ExpectationFields({ bench }: { bench: Bench }) {
  const title = useId()
  const { expectations } = bench
  const expect = (to: Partial<Bench['expectations']>) => bench.change({ expectations: { ...expectations, ...to } })
  const list = expectations.algorithms?.join(', ') ?? ''
  return (
    <section aria-labelledby={title} className={verdictStyles.block}>
      <h2 id={title}>{words.expectations}</h2>
      <p className={inputsStyles.hint}>{words.expectationsHint}</p>
      <div className={inputsStyles.fields}>
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
      <label className={inputsStyles.inline}>
        <input
          type="checkbox"
          checked={expectations.content === 'jws'}
          onChange={(event) => expect({ content: event.target.checked ? 'jws' : 'jwt' })}
        />
        {words.anyContent}
      </label>
    </section>
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
    <div className={inputsStyles.expected}>
      <label htmlFor={id}>{words.expect[name]}</label>
      <input
        id={id}
        className={inputsStyles.input}
        value={value}
        placeholder={hint}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        inputMode={name === 'leeway' ? 'numeric' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {said !== null && value === '' && (
        <button type="button" className={inputsStyles.textButton} onClick={() => onChange(said)}>
          {words.takeSaid(said)}
        </button>
      )}
    </div>
  )
}
