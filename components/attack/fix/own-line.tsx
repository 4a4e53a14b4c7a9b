'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import type { Fix, Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import type { ShownCode } from '../lab/shown-code'
import { fixWritten } from './fix-written'

const words = labWords.fix

type Props = {
  readonly lab: Pick<Lab, 'fixes'>
  readonly changes: ShownCode['changes']
  readonly choose: (fix: Fix['id']) => void
}

/** The reader writes the line. Nothing that is typed runs: it is compared with the lines that stand here. */
export function OwnLine({ lab, changes, choose }: Props) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()
  const take = () => {
    const found = lab.fixes.find((fix) => fix.id === fixWritten(changes, text))
    setSaid(found ? words.taken(found.title) : words.notTaken)
    if (found) choose(found.id)
  }
  return (
    <details>
      <summary className="min-h-8 cursor-pointer py-1 font-semibold">{words.own}</summary>
      <p className="text-ink-2 text-small">{words.ownText}</p>
      <label htmlFor={id} className="mt-2 block font-semibold text-small">
        {words.ownField}
      </label>
      <TextArea id={id} look="code" rows={2} value={text} onChange={({ target }) => setText(target.value)} />
      <Button look="plain" className="mt-2" disabled={text.trim() === ''} onClick={take}>
        {words.ownTake}
      </Button>
      <p role="status" className="mt-2 min-h-6 text-small">
        {said}
      </p>
    </details>
  )
}
