'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { studentWords as words } from '@/content/labels/classroom-student'
import { act } from '@/lib/api/rooms'

type Props = {
  readonly code: string
  readonly flow: string
  /** The number of the message where the class is. */
  readonly message: number
  /** `null` for whoever looks around already. */
  readonly onLookAround: (() => void) | null
}

/** Under the thumb: what a student can say without a word, and the way to look around. */
export function StudentBar({ code, flow, message, onLookAround }: Props) {
  const [said, setSaid] = useState<{ readonly at: number; readonly text: string } | null>(null)
  const mark = async () => {
    const answer = await act(code, { type: 'lost', flow, message })
    setSaid({ at: message, text: answer.ok ? words.lostNoted(message) : words.lostFailed })
  }
  return (
    <div className="border-line border-t bg-card px-4 pt-3 pb-3 max-[700px]:pb-5 min-[701px]:px-6 min-[701px]:py-2">
      <p role="status" className="text-small text-ink-2 not-empty:pb-2">
        {said?.at === message ? said.text : ''}
      </p>
      <div className="grid grid-cols-2 gap-2.5 min-[701px]:flex">
        <Button look="plain" className="min-h-12 min-[701px]:min-h-10" onClick={mark}>
          {words.lost}
        </Button>
        {onLookAround && (
          <Button look="plain" className="min-h-12 min-[701px]:min-h-10" onClick={onLookAround}>
            {words.around}
          </Button>
        )}
      </div>
    </div>
  )
}
