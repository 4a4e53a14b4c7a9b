import { useId } from 'react'
import { TextInput } from '@/components/ui/field'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What Enter does; without it, what it does in any form. */
  readonly onEnter?: () => void
}

/** One line of text and its label, as two cells of a grid. */
export function TextField({ label, value, onChange, onEnter }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <TextInput
        look="bare"
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !onEnter) return
          event.preventDefault()
          onEnter()
        }}
      />
    </>
  )
}
