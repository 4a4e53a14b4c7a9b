import { type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { Hint, TextArea } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import { useTypedEarly } from './use-typed-early'

type Props = {
  readonly label: string
  readonly hint: ReactNode
  readonly rows: number
  readonly value: string
  readonly onChange: (value: string) => void
  /** What follows from it. */
  readonly children?: ReactNode
}

/** A field into which something is pasted, and out of which it is cleared. */
export function PastedField({ label, hint, rows, value, onChange, children }: Props) {
  const [field, hintId] = [useId(), useId()]
  const area = useTypedEarly(onChange)
  return (
    <div className="min-w-0">
      <div className="flex justify-between gap-4">
        <label htmlFor={field} className="font-semibold">
          {label}
        </label>
        {value !== '' && (
          <Button look="smallLink" onClick={() => onChange('')}>
            {words.clear}
          </Button>
        )}
      </div>
      <TextArea
        id={field}
        ref={area}
        aria-describedby={hintId}
        rows={rows}
        look="code"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint id={hintId}>{hint}</Hint>
      {children}
    </div>
  )
}
