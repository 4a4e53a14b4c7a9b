'use client'

import { createContext, useContext } from 'react'
import type { RoomNow } from '@/components/classroom/room/use-room'
import type { ClassPosition } from '@/lib/classroom/position'
import type { OwnView, StudentView } from '@/lib/classroom/views'
import type { AskedNow } from './use-asked'

/** A class as one of its students has it: they have a seat, and the instructor has begun. */
export type InClass = {
  readonly code: string
  readonly room: RoomNow<'student'>
  readonly view: StudentView
  readonly own: OwnView
  readonly position: ClassPosition
  readonly asked: AskedNow
}

/** What a hook of the stage cannot be handed: the class in which the stage stands. */
export const ClassContext = createContext<InClass | null>(null)

export function useClass(): InClass {
  const found = useContext(ClassContext)
  if (!found) throw new Error('There is no class around this stage.')
  return found
}
