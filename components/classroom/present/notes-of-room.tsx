'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useRoom } from '@/components/classroom/room/use-room'
import { notesWords as words } from '@/content/labels/present'
import type { ClassPosition } from '@/lib/classroom/position'
import { noteHrefOf, positionHref } from './present-href'

/** Before it is known in which flow the class is: the notes go there as soon as it is. */
export function NotesOfRoom({ room }: { readonly room: string }) {
  const { view, problem } = useRoom(room, 'teacher', null)
  const position = view?.position
  if (position) return <GoTo position={position} room={room} />
  return (
    <main id="main" tabIndex={-1} className="m-6 max-w-prose">
      <h1 className="font-bold text-[1.5rem]">{words.heading}</h1>
      <p role="status">{problem ? words.noRights : words.waiting}</p>
    </main>
  )
}

function GoTo({ position, room }: { readonly position: ClassPosition; readonly room: string }) {
  const router = useRouter()
  const href = noteHrefOf(positionHref(position, {}), { room })
  useEffect(() => router.replace(href), [router, href])
  return null
}
