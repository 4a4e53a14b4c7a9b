import { useId } from 'react'
import { Hint, TextInput } from '@/components/ui/field'
import { refusalLabels as labels } from '@/content/labels/refusal'
import { openWords, refusalWords as words } from '@/content/words/refusals'
import type { OnlyTheApi as Open, Refusal } from '@/lib/jwt/refusal/refusal'
import type { Bench } from './bench-model'
import fieldStyles from './expectation-fields.module.css'
import { ExpectedField, expecting, saidBy } from './expected-field'
import styles from './refusal.module.css'
import type { AboutTheApi } from './use-refusal'

type Props = {
  readonly bench: Pick<Bench, 'expectations' | 'change' | 'token'>
  readonly refusal: Refusal
  readonly about: AboutTheApi
  readonly say: (about: AboutTheApi) => void
}

/** What nothing here can tell, with fields for what whoever asks may know of it. */
export function OnlyTheApi({ bench, refusal: { open }, about, say }: Props) {
  // Whoever has begun to say something keeps the field.
  const isSaid = about.scope !== '' || about.time !== ''
  if (open.length === 0 && !isSaid) return null
  return (
    <div>
      <h3 className={styles.heading}>{words.open}</h3>
      {open.length > 0 && (
        <ul aria-label={words.open} className={styles.open}>
          {open.map((each) => (
            <li key={each}>{openWords[each]}</li>
          ))}
        </ul>
      )}
      <Hint>{words.openLead}</Hint>
      <div className={styles.fields}>
        <Expected bench={bench} open={isSaid ? both : open} />
        <OwnField
          label={labels.time}
          hint={labels.timeHint}
          value={about.time}
          onChange={(time) => say({ ...about, time })}
        />
        <OwnField label={labels.scope} value={about.scope} onChange={(scope) => say({ ...about, scope })} />
      </div>
    </div>
  )
}

const both = ['aud', 'iss'] as const

function Expected({ bench, open }: { bench: Props['bench']; open: readonly Open[] }) {
  const expect = expecting(bench)
  const asked = both.filter((name) => open.includes(name) || bench.expectations[name] !== null)
  return asked.map((name) => (
    <ExpectedField
      key={name}
      name={name}
      value={bench.expectations[name] ?? ''}
      said={saidBy(bench.token, name)}
      onChange={(value) => expect({ [name]: value === '' ? null : value })}
    />
  ))
}

type OwnProps = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function OwnField({ label, hint, value, onChange }: OwnProps) {
  const id = useId()
  return (
    <div className={fieldStyles.expected}>
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        look="code"
        value={value}
        placeholder={hint}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
