'use client'

import { useState } from 'react'
import { useRoom } from '@/components/classroom/room/use-room'
import type { Flow } from '@/content/types'
import type { ClassPosition } from '@/lib/classroom/position'
import type { RunView } from '@/lib/world/run'
import type { ToldByBeat } from './beat-concepts'
import { NotesView } from './notes-view'
import type { PresentProps } from './present-props'
import { type Kept, positionOfEntry } from './session'
import { useChannel } from './use-channel'
import { useSaid } from './use-said'

type NotesProps = Omit<PresentProps, 'host' | 'kept'> & {
  readonly kept: Kept & { readonly channel?: string | undefined }
  readonly told: ToldByBeat
}

type SentProps = Omit<NotesProps, 'flow' | 'run'> & { readonly flow: string; readonly run: string }

/** The notes as a server sends them. */
export function SentNotes({ flow, run, ...props }: SentProps) {
  const [read] = useState(() => ({ flow: JSON.parse(flow) as Flow, run: JSON.parse(run) as RunView }))
  const { room } = props.kept
  return room === undefined ? <BesideProjector {...props} {...read} /> : <InRoom {...props} {...read} room={room} />
}

/** In a window of the browser that projects. */
function BesideProjector(props: NotesProps) {
  const { kept } = props
  const entry = kept.entry ?? null
  const channel = useChannel({ name: kept.channel ?? null, side: 'notes', entry })
  const now = { ...kept, entry: channel.entry ?? kept.entry }
  return (
    <NotesView
      {...props}
      kept={now}
      position={channel.position}
      lead={channel.tell}
      onward={channel.askOnward}
      list={null}
    />
  )
}

type InRoomProps = NotesProps & { readonly room: string }

/** In any browser that has the instructor’s rights: a phone is a clicker with notes. */
function InRoom({ room, ...props }: InRoomProps) {
  const { view, act, problem } = useRoom(room, 'teacher', null)
  const { position, say, unsay } = useSaid(view?.position ?? null)
  const move = async (to: ClassPosition) => {
    say(to)
    const answer = await act({ type: 'move', position: to })
    if (!answer.ok) unsay()
  }
  const onward = () => {
    if (!view?.list) return
    const to = view.entry + 1
    const there = positionOfEntry(view.list.entries[to]?.href ?? '')
    void act({ type: 'turn', to })
    if (there) void move(there)
  }
  const list = view?.list ? { ...view.list, at: view.entry } : null
  return (
    <NotesView
      {...props}
      position={position}
      lead={(to) => {
        if (view !== null) void move(to)
      }}
      onward={onward}
      list={list}
      refused={problem !== null && [401, 403].includes(problem.status)}
    />
  )
}
