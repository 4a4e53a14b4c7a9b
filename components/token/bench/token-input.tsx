import type { ReactNode } from 'react'
import { Abbreviated } from '@/components/glossary/abbreviated'
import { Hint } from '@/components/ui/field'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { benchWords as words } from '@/content/labels/tokens'
import type { Bench } from './bench-model'
import { PastedField } from './pasted-field'

/** Where a token is pasted. `children`: what was found in it. */
export function TokenInput({ bench, children }: { readonly bench: Bench; readonly children?: ReactNode }) {
  return (
    <PastedField
      label={words.paste}
      hint={<Abbreviated text={words.pasteHint} />}
      rows={5}
      value={bench.text}
      onChange={(text) => bench.change({ text })}
    >
      <RunLink bench={bench} />
      {children}
    </PastedField>
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
