'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { consoleWords } from '@/content/labels/classroom-teach'
import { keptHandOver } from './kept-hand-over'

const words = consoleWords.handOver

type Props = { readonly code: string; readonly onClose: () => void }

/** The code with which another browser becomes the instructor's. It is shown on request only: this screen may be projected. */
export function HandOver({ code, onClose }: Props) {
  const [kept, setKept] = useState<string | null>(null)
  const [shown, setShown] = useState(false)
  useEffect(() => setKept(keptHandOver(code)), [code])
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <p className="mb-4">{words.lead}</p>
      {kept === null ? (
        <p className="mb-4 text-ink-2">{words.unknown}</p>
      ) : (
        <p className="mb-4 flex flex-wrap items-center gap-4">
          <Button look="plain" onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.show}
          </Button>
          {shown && (
            <output aria-label={words.code} className="font-bold font-mono text-[1.5rem] tracking-wider">
              {kept}
            </output>
          )}
        </p>
      )}
    </Dialog>
  )
}
