import { useId } from 'react'
import { TextArea, TextInput } from '@/components/ui/field'

type Props = {
  readonly label: string
  readonly value: string
  readonly rows?: number
  readonly onChange: (value: string) => void
}

/** Something to be typed, in one line or in several. */
export function TypedField({ label, value, rows = 1, onChange }: Props) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold text-small">
        {label}
      </label>
      {rows === 1 ? (
        <TextInput id={id} look="code" value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <TextArea id={id} look="code" rows={rows} value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </div>
  )
}
