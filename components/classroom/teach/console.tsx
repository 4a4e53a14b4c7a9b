'use client'

import { useState } from 'react'
import { useRoom } from '@/components/classroom/room/use-room'
import { Button } from '@/components/ui/button'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { consoleWords as words } from '@/content/labels/classroom-teach'
import type { SetList } from '@/lib/classroom/set-list'
import type { TeacherView } from '@/lib/classroom/views'
import styles from './console.module.css'
import { ConsoleHead } from './console-head'
import { ConsoleStage } from './console-stage'
import type { Dialogs, Guide } from './guide'
import { LabBar } from './lab-bar'
import { presenceOf } from './presence'
import { RoomColumn } from './room-column'
import { useClock } from './use-clock'
import { useOpened } from './use-opened'
import { useRehearsal } from './use-rehearsal'

type Props = Guide & {
  readonly first: TeacherView
  /** The server's time when the page was made, in milliseconds since 1970. */
  readonly now: number
  readonly lists: readonly SetList[]
}

/** The flow with which a class begins. */
const firstFlow = 'authorization-code'

/** The instructor's console: who is here, where we are, and what we ask. */
export function Console({ first, now, lists, ...guide }: Props) {
  const { code } = guide
  const room = useRoom(code, 'teacher', first)
  const view = room.view ?? first
  const presence = presenceOf(view, useClock(now))
  const flow = view.position?.flow ?? firstFlow
  const opening = useOpened(flow, view.position)
  const rehearsal = useRehearsal(code, view)
  const [dialog, setDialog] = useState<Dialogs | null>(null)
  if (view.closed) return <Closed />
  return (
    <main id="main" className={styles.console} aria-label={words.main} tabIndex={-1}>
      <ConsoleHead guide={guide} view={view} act={room.act} flow={flow} open={setDialog} />
      <div className={styles.above}>
        <Trouble link={words.link[room.link]} problem={room.problem} />
        <LabBar view={view} act={room.act} />
      </div>
      <RoomColumn guide={guide} presence={presence} open={setDialog} rehearsal={rehearsal} />
      {opening.opened ? (
        <ConsoleStage
          key={opening.opened.run.id}
          guide={guide}
          lists={lists}
          opened={opening.opened}
          room={{ ...room, view }}
          presence={presence}
          rehearsal={rehearsal}
          dialog={dialog}
          open={setDialog}
        />
      ) : (
        <Making problem={opening.problem} again={opening.again} />
      )}
    </main>
  )
}

function Trouble({ link, problem }: { readonly link: string; readonly problem: { readonly title: string } | null }) {
  const text = [link, problem && `${words.problem} ${problem.title}.`].filter(Boolean).join(' ')
  return (
    <p role="status" className={styles.trouble}>
      {text}
    </p>
  )
}

function Making({ problem, again }: { readonly problem: string | null; readonly again: () => void }) {
  return (
    <div className={styles.making}>
      <p role="status">{problem === null ? words.loading : `${words.failed} ${problem}`}</p>
      {problem !== null && (
        <Button look="plain" onClick={again}>
          {words.again}
        </Button>
      )}
    </div>
  )
}

function Closed() {
  return (
    <main id="main" className="mx-auto w-full max-w-300 flex-1 px-4 pt-16 sm:px-6">
      <h1 className="font-bold text-[2rem] leading-tight">{words.closed}</h1>
      <p className="mt-4">
        <a href={routes.teach} className={linkStyle}>
          {words.closedNext}
        </a>
      </p>
    </main>
  )
}
