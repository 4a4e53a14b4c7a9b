'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { LabelledSelect } from '@/components/ui/field'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { Rehearsal } from './use-rehearsal'

const words = consoleWords.rehearsal

const sizes = ['6', '12', '24', '36'] as const

type Props = { readonly rehearsal: Rehearsal; readonly onClose: () => void }

/** Begins and ends a rehearsal. */
export function RehearsalDialog({ rehearsal: { on, seats, start, stop }, onClose }: Props) {
  const [size, setSize] = useState<(typeof sizes)[number]>('12')
  const begin = (count: number) => {
    start(count)
    onClose()
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p className="mb-4">{words.lead}</p>
      <div className="mb-4 flex flex-wrap items-end gap-3">
        {seats === 0 && (
          <>
            <LabelledSelect label={words.count} look="page" value={size} values={sizes} onChange={setSize} />
            <Button look="primary" onClick={() => begin(Number(size))}>
              {words.start}
            </Button>
          </>
        )}
        {seats > 0 && !on && (
          <Button look="primary" onClick={() => begin(0)}>
            {words.goOn}
          </Button>
        )}
        {seats > 0 && (
          <>
            <span className="self-center">{words.on(seats)}</span>
            <Button look="plain" onClick={stop}>
              {words.stop}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}
