'use client'

import { useState } from 'react'
import { useClassPlace } from '@/components/classroom/follow/use-class-place'
import { serverSource } from '@/components/stage/run-source'
import { useStory } from '@/components/stage/story/use-story'
import { useStage } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { notesWords as words } from '@/content/labels/present'
import type { ClassPosition } from '@/lib/classroom/position'
import { leafFrom, stepOf } from '@/lib/world/readings/tree'
import type { ToldByBeat } from './beat-concepts'
import { momentAt } from './moment'
import { NotesClock } from './notes-clock'
import { NotesOf } from './notes-of'
import { noteHrefOf, positionHref } from './present-href'
import type { PresentProps } from './present-props'
import { type Kept, type Session, sessionOf } from './session'
import { useNotesKeys } from './use-notes-keys'
import { useOtherFlow } from './use-other-flow'
import { useWakeLock } from './use-wake-lock'

type Props = Omit<PresentProps, 'host' | 'kept'> & {
  readonly kept: Kept & { readonly channel?: string | undefined }
  readonly told: ToldByBeat
  readonly position: ClassPosition | null
  readonly lead: (position: ClassPosition) => void
  readonly onward: () => void
  /** The session of the room; without a room the address names it. */
  readonly list: Session | null
  /** This browser has not the rights of the instructor. */
  readonly refused?: boolean
}

/** What whoever speaks reads: the beat, what people believe about it, what comes next, and how much time is left. */
export function NotesView(props: Props) {
  const { kept, position, lead, onward, list, told, refused } = props
  const [source] = useState(() => serverSource({ restFrom: restOf(props) }))
  const plain = useStage({ ...props, source, followed: null })
  const [stage, story] = useStory(plain, { view: 'story', startsOver: props.recap === true, onward })
  const { standing } = useClassPlace({ stage, plain, story, position, lead, echoes: kept.room !== undefined })
  const session = list ?? sessionOf(kept)
  useOtherFlow(standing, position, kept, notesOfPosition)
  useNotesKeys(stage)
  useWakeLock()
  return (
    <main id="main" tabIndex={-1} data-hall className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-line border-b px-4 py-3">
        <h1 className="font-bold">{stage.flow.title}</h1>
        <p>{words.place(story.number, story.beats.length)}</p>
        <NotesClock session={session} />
      </header>
      {refused && <p className="px-4 pt-3">{words.noRights}</p>}
      <div className="flex-1 px-4 py-4">
        <NotesOf stage={stage} story={story} moment={momentAt(stage, story)} told={told} note={noteIn(session)} />
      </div>
      <nav
        aria-label={words.heading}
        className="sticky bottom-0 grid grid-cols-[1fr_2fr] gap-3 border-line border-t bg-paper p-3"
      >
        <Button look="plain" className="min-h-16" onClick={stage.back}>
          {words.back}
        </Button>
        <Button look="primary" className="min-h-16 text-[1.25rem]" onClick={stage.next}>
          {words.goOn}
        </Button>
      </nav>
    </main>
  )
}

function restOf({ run, at, leaf = leafFrom(run, at), rest }: Props) {
  return (rest && stepOf(run, leaf)) || null
}

function noteIn(session: Session | null): string | undefined {
  return session?.entries[session.at]?.note
}

function notesOfPosition(position: ClassPosition, kept: Kept): string {
  return noteHrefOf(positionHref(position, {}), kept)
}
