import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Hint, TextArea } from '@/components/ui/field'
import { refusalLabels as words } from '@/content/labels/refusal'
import { drawnFor } from './drawn-for'
import { useTypedEarly } from './use-typed-early'

/** Where the error is pasted that somebody answered to the token. */
export const RefusalInput = drawnFor(['error', 'change'], ({ bench }) => {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((error) => bench.change({ error }))
  return (
    <div className="min-w-0">
      <div className="flex justify-between gap-4">
        <label htmlFor={field} className="font-semibold">
          {words.error}
        </label>
        {bench.error !== '' && (
          <Button look="smallLink" onClick={() => bench.change({ error: '' })}>
            {words.clear}
          </Button>
        )}
      </div>
      <TextArea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={2}
        look="code"
        value={bench.error}
        onChange={(event) => bench.change({ error: event.target.value })}
      />
      <Hint id={hint}>{words.errorHint}</Hint>
    </div>
  )
})
