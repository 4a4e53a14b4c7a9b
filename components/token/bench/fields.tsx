import { useId } from 'react'
import styles from './inputs.module.css'

type SelectProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly onChange: (value: Value) => void
}

/** One of several names. */
export function Select<Value extends string>({ label, value, values, onChange }: SelectProps<Value>) {
  return (
    <label className={styles.stacked}>
      <span>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {values.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  )
}

type AreaProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** A key or a token to be pasted. */
export function Area({ label, value, onChange }: AreaProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        className={styles.area}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
