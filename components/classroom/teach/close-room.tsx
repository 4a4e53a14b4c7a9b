'use client'

import type { RoomNow } from '@/components/classroom/room/use-room'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { consoleWords } from '@/content/labels/classroom-teach'

const words = consoleWords.closeRoom

type Props = { readonly act: RoomNow<'teacher'>['act']; readonly onClose: () => void }

/** Asks once more before everybody is sent out. */
export function CloseRoom({ act, onClose }: Props) {
  const close = (
    <Button look="primary" onClick={() => void act({ type: 'close' })}>
      {words.yes}
    </Button>
  )
  return (
    <Dialog title={words.title} close={words.no} onClose={onClose} foot={close}>
      <p className="mb-4">{words.text}</p>
    </Dialog>
  )
}
