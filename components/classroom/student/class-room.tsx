'use client'

import { type ReactNode, useMemo } from 'react'
import { useRoom } from '@/components/classroom/room/use-room'
import { SentStage } from '@/components/stage/sent-stage'
import type { StageProps } from '@/components/stage/stage'
import type { StudentView } from '@/lib/classroom/views'
import { ClassContext, type InClass } from './class-context'
import { ClassLab } from './class-lab'
import { Ended, endOf } from './ended'
import { useAsked } from './use-asked'
import { usePageAnew } from './use-page-anew'
import { useStudent } from './use-student'
import { Waiting } from './waiting'

/** A stage as the server sends it: see `SentStage`. `key`: another one for another run. */
export type SentToClass = Omit<StageProps, 'flow' | 'run' | 'useAddition' | 'source'> & {
  readonly key: string
  readonly flow: string
  readonly run: string
}

type Props = {
  readonly code: string
  /** What the server knew when it made the page. */
  readonly first: StudentView
  /** `null` where the instructor has not begun, and where there are too many runs at the moment. */
  readonly stage: SentToClass | null
}

/** A student’s page of a class. */
export function ClassRoom({ code, first, stage }: Props) {
  const room = useRoom(code, 'student', first)
  const view = room.view ?? first
  const { own, position } = view
  // Outside of the stage: a class that goes to another flow has another stage, and the same question.
  const asked = useAsked(view)
  const end = endOf(view, room.problem)
  const inClass = useMemo<InClass | null>(
    () => (own && position ? { code, room, view, own, position, asked } : null),
    [code, room, view, own, position, asked],
  )
  usePageAnew(!end && stage === null && position !== null)
  if (end) return <Ended code={code} end={end} />
  if (!own) return null
  if (view.lab !== null && !view.question) return <ClassLab code={code} room={room} own={own} lab={view.lab} />
  if (!inClass || !stage) return <Waiting code={code} room={room} view={view} own={own} />
  const { key, ...sent } = stage
  return (
    <InsideClass inClass={inClass}>
      <SentStage key={key} {...sent} useAddition={useStudent} />
    </InsideClass>
  )
}

function InsideClass({ inClass, children }: { readonly inClass: InClass; readonly children: ReactNode }) {
  return <ClassContext value={inClass}>{children}</ClassContext>
}
