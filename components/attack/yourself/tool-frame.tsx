import { type FormEvent, type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/field'

type Props = {
  readonly title: string
  readonly submit: string
  readonly busy: boolean
  readonly problem?: string | null
  readonly onSubmit: () => void
  readonly children?: ReactNode
}

/** One thing that can be done, with what has to be filled in for it. */
export function ToolFrame({ title, submit, busy, problem = null, onSubmit, children }: Props) {
  const id = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) onSubmit()
  }
  return (
    <form aria-labelledby={id} className="grid gap-3 border-line border-t pt-4" onSubmit={send}>
      <h4 id={id} className="font-semibold">
        {title}
      </h4>
      {children}
      {problem !== null && (
        <div role="alert">
          <Hint bad>{problem}</Hint>
        </div>
      )}
      <div>
        <Button look="plain" type="submit" idle={busy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
