'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLead } from '@/components/classroom/room/use-lead'
import { type RoomNow, useRoom } from '@/components/classroom/room/use-room'
import type { ClassPosition } from '@/lib/classroom/position'
import type { PresentProps } from './present-props'
import { Presented } from './presented'
import { entryHref, type Kept, positionOfEntry, sessionOf } from './session'
import { useChannel } from './use-channel'

/** A flow for the projector: by itself, or at the place of a class. */
export function Present(props: PresentProps) {
  const { room } = props.kept
  return room === undefined ? <Alone {...props} /> : <InRoom {...props} room={room} />
}

/** With a window of notes in the same browser, once that is opened. */
function Alone(props: PresentProps) {
  const onward = useOnward(props.kept)
  const [name, open] = useChannelName()
  const { position, tell } = useChannel({ name, side: 'projector', entry: props.kept.entry ?? null, onward })
  return <Presented {...props} position={position} lead={tell} onward={onward} channel={open} hall={null} />
}

type InRoomProps = PresentProps & { readonly room: string }

/** Shows what everybody in the hall may see. Where this browser has the instructor’s rights, its keys move the class; nothing on the page says so. */
function InRoom({ room, ...props }: InRoomProps) {
  const goOn = useOnward(props.kept)
  const heard = useRoom(room, 'projector', null)
  const { view } = heard
  const { position, move } = useLead({ view, act: useActs(heard.act) })
  const tell = (to: ClassPosition) => view !== null && move(to)
  // The class goes first: the page follows it wherever it is.
  const onward = () => {
    const session = sessionOf(props.kept)
    const to = positionOfEntry(session?.entries[session.at + 1]?.href ?? '')
    if (to) tell(to)
    goOn()
  }
  return <Presented {...props} position={position} lead={tell} onward={onward} channel={null} hall={view} />
}

type Act = RoomNow<'projector'>['act']

/** Acts until it is said that this browser may not: then its keys move this page alone. */
function useActs(act: Act): Act {
  const refused = useRef<Awaited<ReturnType<Act>> | null>(null)
  return useCallback(
    async (what) => {
      if (refused.current) return refused.current
      const answer = await act(what)
      if (!answer.ok && [401, 403].includes(answer.problem.status)) refused.current = answer
      return answer
    },
    [act],
  )
}

/** From the end of a flow to the next entry of the session; nowhere without one. */
function useOnward(kept: Kept): () => void {
  const router = useRouter()
  return () => {
    const session = sessionOf(kept)
    if (session) router.push(entryHref(session, kept, session.at + 1))
  }
}

const key = 'present-channel'

/** The name of the channel to the notes of this window. It is made when they are first opened, and kept while the window is. */
function useChannelName(): [string | null, () => string] {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => setName(sessionStorage.getItem(key)), [])
  const open = () => {
    const opened = name ?? crypto.randomUUID()
    sessionStorage.setItem(key, opened)
    setName(opened)
    return opened
  }
  return [name, open]
}
