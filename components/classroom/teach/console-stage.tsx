'use client'

import { useState } from 'react'
import { AskPanel } from '@/components/classroom/ask/ask-panel'
import { useAsking } from '@/components/classroom/ask/use-asking'
import { useClassPlace } from '@/components/classroom/follow/use-class-place'
import { useLead } from '@/components/classroom/room/use-lead'
import { serverSource } from '@/components/stage/run-source'
import type { View } from '@/components/stage/stage-model'
import { useStory } from '@/components/stage/story/use-story'
import { useStage } from '@/components/stage/use-stage'
import type { SetList } from '@/lib/classroom/set-list'
import { ConsoleDialogs } from './console-dialogs'
import { ConsoleFoot } from './console-foot'
import type { Dialogs, Guide, Room } from './guide'
import type { Presence } from './presence'
import { RoomLadder } from './room-ladder'
import { useBreaks } from './use-breaks'
import { useConsoleKeys } from './use-console-keys'
import { useEntries } from './use-entries'
import type { Opened } from './use-opened'
import type { Rehearsal } from './use-rehearsal'

type Props = {
  readonly guide: Guide
  readonly lists: readonly SetList[]
  readonly opened: Opened
  readonly room: Room
  readonly presence: Presence
  readonly rehearsal: Rehearsal
  readonly dialog: Dialogs | null
  readonly open: (dialog: Dialogs | null) => void
}

/** The instructor's own run, which leads the class, and what the class is asked about it. */
export function ConsoleStage({ opened, room, ...props }: Props) {
  const { guide, presence, dialog, open } = props
  const { view, act } = room
  const lead = useLead(room)
  const [told, setTold] = useState<View>(view.position?.view ?? 'story')
  const { stage: here, plain, story, place } = useLeading(opened, told, lead, view.driver === null)
  // The class has gone to another flow already: a step of this one would lead nobody.
  const stage = place.standing === 'other-flow' ? { ...here, next: stay, back: stay } : here
  const asking = useAsking({ guide, room, move: lead.move, stage, story })
  const entries = useEntries({ room, move: lead.move, askItem: asking.askItem, lessons: guide.lessons })
  const breaks = useBreaks(plain, story)
  const takeWheel = () => view.driver !== null && void act({ type: 'hand-over', to: null })
  const darken = () => void act({ type: 'darken', on: !view.dark })
  const setView = (wanted: View) => {
    setTold(wanted)
    lead.move({ ...place.own, view: wanted })
  }
  useConsoleKeys({
    next: stage.next,
    back: stage.back,
    ask: () => open('ask'),
    dark: darken,
    wheel: takeWheel,
    undo: breaks.undo,
    fault: breaks.make,
  })
  return (
    <>
      <RoomLadder stage={stage} story={story} view={view} presence={presence} />
      <AskPanel asking={asking} code={guide.code} there={presence.there.length} />
      <ConsoleFoot
        {...{ stage, story, place, room, breaks, darken, takeWheel }}
        ask={() => open('ask')}
        give={() => open('seats')}
      />
      <ConsoleDialogs
        {...props}
        {...{ dialog, stage, room, asking, entries, story, setView }}
        move={lead.move}
        close={() => open(null)}
      />
    </>
  )
}

/** A stage that says where it is, and follows whoever else has moved the class. */
function useLeading({ flow, run }: Opened, view: View, lead: ReturnType<typeof useLead>, leads: boolean) {
  const [source] = useState(() => serverSource({ restFrom: null }))
  const plain = useStage({ flow, run, at: run.steps[0]?.id ?? 0, source, followed: null })
  const [stage, story] = useStory(plain, { view, startsOver: false, onward: stay })
  const following = { stage, plain, story, position: lead.position }
  const place = useClassPlace({ ...following, lead: leads ? lead.move : undefined })
  return { stage, plain, story, place }
}

/** At the end of a story the instructor chooses where to go. */
function stay() {}
