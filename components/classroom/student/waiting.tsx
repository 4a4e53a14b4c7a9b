'use client'

import type { RoomNow } from '@/components/classroom/room/use-room'
import { studentWords as words } from '@/content/labels/classroom-student'
import type { OwnView, StudentView } from '@/lib/classroom/views'
import { ClassTop } from './class-top'
import { OwnPart } from './own-part'
import { Question } from './question/question'
import { statusOf } from './question/status-of'
import { StatusLine } from './status-line'
import { useAway } from './use-away'

type Props = {
  readonly code: string
  readonly room: RoomNow<'student'>
  readonly view: StudentView
  readonly own: OwnView
}

/** Before there is a place to be at. A class may be asked something before it begins. */
export function Waiting({ code, room, view: { question, position }, own }: Props) {
  const away = useAway(room.link)
  const status = question ? statusOf(question) : words.waiting.status
  return (
    <main id="main" data-own-head className="flex flex-1 flex-col">
      <ClassTop code={code}>{words.title(code)}</ClassTop>
      <StatusLine aside={away ? words.away : null}>{position && !question ? words.waiting.coming : status}</StatusLine>
      {question ? (
        <Question key={question.id} code={code} question={question} own={own} link={room.link} onDone={null} />
      ) : (
        <div className="mx-auto w-full max-w-180 flex-1 px-4 pt-6">
          <h2 className="font-bold text-[1.5rem]">{words.waiting.title}</h2>
          <p className="mt-2 text-pretty text-ink-2">{words.waiting.text}</p>
          <OwnPart code={code} name={own.name} hasDone={false} />
        </div>
      )}
    </main>
  )
}
