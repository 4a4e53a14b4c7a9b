import { type ReactNode, useId } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Button } from '@/components/ui/button'
import { Hint, TextArea } from '@/components/ui/field'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { benchWords as words } from '@/content/labels/tokens'
import type { Bench } from './bench-model'
import { useTypedEarly } from './use-typed-early'

/** Where a token is pasted. `children`: what was found in it. */
export function TokenInput({ bench, children }: { readonly bench: Bench; readonly children?: ReactNode }) {
  const [field, hint] = [useId(), useId()]
  const area = useTypedEarly((text) => bench.change({ text }))
  return (
    <div className="min-w-0">
      <div className="flex justify-between gap-4">
        <label htmlFor={field} className="font-semibold">
          {words.paste}
        </label>
        {bench.text === '' ? null : (
          <Button look="smallLink" onClick={() => bench.change({ text: '' })}>
            {words.clear}
          </Button>
        )}
      </div>
      <TextArea
        id={field}
        ref={area}
        aria-describedby={hint}
        rows={5}
        look="code"
        value={bench.text}
        onChange={(event) => bench.change({ text: event.target.value })}
      />
      <Hint id={hint}>
        <Abbreviated text={words.pasteHint} />
      </Hint>
      <RunLink bench={bench} />
      {children}
    </div>
  )
}

function RunLink({ bench: { from } }: { bench: Bench }) {
  if (!from) return null
  const href = flowHref(from.flow, { ...from, view: 'messages' })
  return (
    <Hint>
      {words.run(from.message)}{' '}
      <a href={href} className={linkStyle}>
        {words.backToRun}
      </a>
    </Hint>
  )
}
