'use client'

import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import { noteOpen } from '@/content/labels/ways-in'

/** Fetched by whoever writes: the stage carries none of it. */
const NotesBox = lazy(() => import('./notes-box').then(({ NotesBox }) => ({ default: NotesBox })))

/** A quiet button that opens a place to write. `where` is worked out when it is opened. */
export function NoteButton({ where }: { readonly where: () => string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="mt-4">
      <Button look="smallLink" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {noteOpen}
      </Button>
      {isOpen && (
        <Suspense>
          <NotesBox where={where()} rows={3} takesFocus />
        </Suspense>
      )}
    </div>
  )
}
