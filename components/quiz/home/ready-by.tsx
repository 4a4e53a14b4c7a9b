import { useId } from 'react'
import { Hint, TextInput } from '@/components/ui/field'
import { quizHomeWords } from '@/content/labels/quiz-home'

const words = quizHomeWords.readyBy

type Props = { readonly day: string | null; readonly set: (day: string | null) => void }

/** A day to be ready for: an examination, a talk. */
export function ReadyBy({ day, set }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {words.label}
      </label>
      <TextInput
        id={id}
        type="date"
        look="page"
        className="max-w-60"
        value={day ?? ''}
        onChange={({ target }) => set(target.value === '' ? null : target.value)}
      />
      <Hint>{words.text}</Hint>
    </div>
  )
}
