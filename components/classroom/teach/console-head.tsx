'use client'

import { useState } from 'react'
import type { RoomNow } from '@/components/classroom/room/use-room'
import { Button, buttonLook } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { TeacherView } from '@/lib/classroom/views'
import { CloseRoom } from './close-room'
import styles from './console.module.css'
import { type Dialogs, flowTitle, type Guide } from './guide'

const words = consoleWords.head

type Props = {
  readonly guide: Guide
  readonly view: TeacherView
  readonly act: RoomNow<'teacher'>['act']
  /** The id of the flow. */
  readonly flow: string
  readonly open: (dialog: Dialogs) => void
}

/** Where in the session the class is, and what belongs to the room. */
export function ConsoleHead({ guide, view, act, flow, open }: Props) {
  const [closing, setClosing] = useState(false)
  const room = `?${new URLSearchParams({ room: guide.code })}`
  const title = flowTitle(guide, flow)
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>
        <Button look="bare" className={styles.flow} aria-label={words.flow(title)} onClick={() => open('flow')}>
          {title} <span aria-hidden="true">▾</span>
        </Button>
        <small>{placeOnList(view)}</small>
      </h1>
      <div className={styles.headEnd}>
        <NewWindow href={`${routes.presenterNotes}${room}`}>{words.notes}</NewWindow>
        <NewWindow href={`${routes.present}/${flow}${room}`}>{words.projector}</NewWindow>
        <Button look="tool" onClick={() => open('list')}>
          {words.setList}
        </Button>
        <Button look="tool" onClick={() => setClosing(true)}>
          {words.close}
        </Button>
      </div>
      {closing && <CloseRoom act={act} onClose={() => setClosing(false)} />}
    </div>
  )
}

/** The new window knows nothing of this one. */
function NewWindow({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className={buttonLook.tool} href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}

function placeOnList({ list, entry }: TeacherView): string | null {
  if (!list || list.entries.length === 0) return null
  const left = list.entries.slice(entry).reduce((sum, { minutes }) => sum + minutes, 0)
  return words.list(entry + 1, list.entries.length, left)
}
