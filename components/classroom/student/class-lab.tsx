'use client'

import { useEffect, useState } from 'react'
import { Yourself } from '@/components/attack/yourself/yourself'
import type { RoomNow } from '@/components/classroom/room/use-room'
import type { Lab } from '@/content/attacks/lab'
import { studentWords as words } from '@/content/labels/classroom-student'
import type { OwnView } from '@/lib/classroom/views'
import { ClassTop } from './class-top'
import { OwnPart } from './own-part'
import { StatusLine } from './status-line'
import { useAway } from './use-away'

type Props = {
  readonly code: string
  readonly room: RoomNow<'student'>
  readonly own: OwnView
  readonly lab: string
}

/** The class is at a lab: each is Mallory, in a world of their own. */
export function ClassLab({ code, room, own, lab: id }: Props) {
  const lab = useLab(id)
  const away = useAway(room.link)
  return (
    <main id="main" data-own-head className="flex flex-1 flex-col">
      <ClassTop code={code}>{lab?.title ?? words.lab.title}</ClassTop>
      <StatusLine aside={away ? words.away : null}>{words.lab.status}</StatusLine>
      <div className="mx-auto w-full max-w-300 flex-1 px-4 pt-6 pb-10 sm:px-6">
        {lab ? (
          <>
            <p className="max-w-prose text-pretty text-ink-2">{lab.lead}</p>
            <div className="mt-5">
              <Yourself key={lab.id} lab={lab} onReached={() => void room.act({ type: 'reach', lab: lab.id })} />
            </div>
          </>
        ) : (
          <p>{lab === null ? words.lab.unknown : words.waiting.coming}</p>
        )}
        <OwnPart code={code} name={own.name} hasDone={false} />
      </div>
    </main>
  )
}

/** What the labs say is loaded by those who come to one; `null` for one that there is not. */
function useLab(id: string): Lab | null | undefined {
  const [lab, setLab] = useState<Lab | null>()
  useEffect(() => {
    let isWanted = true
    import('@/content/attacks/labs').then(({ labs }) => {
      if (isWanted) setLab(labs.find((each) => each.id === id) ?? null)
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return lab
}
