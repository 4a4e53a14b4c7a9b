'use client'

import { notesWords as words } from '@/content/labels/present'
import type { Session } from './session'
import { useSince } from './use-clock'
import { clockOf } from './use-timer'

/** How long it has taken, and how long this part of the session has. It never rings. */
export function NotesClock({ session }: { readonly session: Session | null }) {
  const sinceStart = useSince('present-began')
  const entry = session?.entries[session.at]
  return (
    <dl className="ml-auto flex flex-wrap gap-x-6 text-small">
      <div className="flex gap-2">
        <dt>{words.elapsed}</dt>
        <dd>{clockOf(sinceStart)}</dd>
      </div>
      {session && entry && <Left minutes={entry.minutes} name={`present-entry-${session.at}-${entry.href}`} />}
    </dl>
  )
}

/** In whole minutes: seconds make people hurry. */
function Left({ minutes, name }: { readonly minutes: number; readonly name: string }) {
  const spent = useSince(name) / 60
  const isOver = spent > minutes
  return (
    <div className="flex gap-2">
      <dt>{isOver ? words.over : words.left}</dt>
      <dd>{words.minutes(Math.ceil(Math.abs(minutes - spent)))}</dd>
    </div>
  )
}
