import { useId } from 'react'
import { TextInput } from '@/components/ui/field'

type Props = { readonly label: string; readonly value: string; readonly type: (text: string) => void }

/** A field for a word or two. Enter goes on from it, as from every row. */
export function TypedRow({ label, value, type }: Props) {
  const id = useId()
  return (
    <div data-row className="mt-5">
      <label htmlFor={id} className="font-semibold text-small">
        {label}
      </label>
      <TextInput
        id={id}
        data-choice
        look="page"
        className="min-h-12"
        value={value}
        onChange={({ target }) => type(target.value)}
      />
    </div>
  )
}
