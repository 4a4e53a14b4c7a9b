'use client'

import { Button } from '@/components/ui/button'
import { studentWords as words } from '@/content/labels/classroom-student'

type Props = {
  readonly onLost: () => void
  /** `null` for whoever looks around already: on a phone Back and Next have the place. */
  readonly onLookAround: (() => void) | null
}

const look = 'min-h-12 min-[701px]:min-h-10'

/** Under the thumb: what a student can say without a word, and the way to look around. */
export function StudentBar({ onLost, onLookAround }: Props) {
  const place = onLookAround ? '' : 'max-[700px]:hidden'
  return (
    <div className={`border-line border-t bg-card px-4 py-3 min-[701px]:px-6 min-[701px]:py-2 ${place}`}>
      <div className="grid grid-cols-2 gap-2.5 min-[701px]:flex">
        <Button look="plain" className={look} onClick={onLost}>
          {words.lost}
        </Button>
        {onLookAround && (
          <Button look="plain" className={look} onClick={onLookAround}>
            {words.around}
          </Button>
        )}
      </div>
    </div>
  )
}
