'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useRoom } from '@/components/classroom/room/use-room'
import type { ClassPosition } from '@/lib/classroom/position'
import type { PresentProps } from './present-props'
import { Presented } from './presented'
import { entryHref, type Kept, positionOfEntry, sessionOf } from './session'
import { useChannel } from './use-channel'
import { useSaid } from './use-said'

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
  const { view, act } = useRoom(room, 'projector', null)
  const [leads, setLeads] = useState(true)
  const { position, say, unsay } = useSaid(view?.position ?? null)
  const tell = async (to: ClassPosition) => {
    if (!leads || view === null) return
    say(to)
    const answer = await act({ type: 'move', position: to })
    if (!answer.ok) unsay()
    if (!answer.ok && [401, 403].includes(answer.problem.status)) setLeads(false)
  }
  // The class goes first: the page follows it wherever it is.
  const onward = async () => {
    const session = sessionOf(props.kept)
    const to = positionOfEntry(session?.entries[session.at + 1]?.href ?? '')
    if (to) await tell(to)
    goOn()
  }
  return (
    <Presented
      {...props}
      position={position}
      lead={(to) => void tell(to)}
      onward={() => void onward()}
      channel={null}
      hall={view}
    />
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
