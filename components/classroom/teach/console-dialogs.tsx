'use client'

import dynamic from 'next/dynamic'
import type { Asking } from '@/components/classroom/ask/use-asking'
import type { View } from '@/components/stage/stage-model'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import type { ClassPosition } from '@/lib/classroom/position'
import type { SetList } from '@/lib/classroom/set-list'
import type { Dialogs, Guide, Room } from './guide'
import { HandOver } from './hand-over'
import { RehearsalDialog } from './rehearsal-dialog'
import { SeatList } from './seat-list'
import type { Entries } from './use-entries'
import type { Rehearsal } from './use-rehearsal'

/** What is opened now and then comes when it is. */
const Picker = dynamic(() => import('@/components/classroom/ask/picker').then((module) => module.Picker))
const FlowPicker = dynamic(() => import('./flow-picker').then((module) => module.FlowPicker))
const SetListDialog = dynamic(() => import('./set-list-dialog').then((module) => module.SetListDialog))

type Props = {
  readonly guide: Guide
  readonly lists: readonly SetList[]
  readonly dialog: Dialogs | null
  readonly stage: StageControl
  readonly story: Story
  readonly room: Room
  readonly asking: Asking
  readonly entries: Entries
  readonly rehearsal: Rehearsal
  readonly setView: (view: View) => void
  readonly move: (position: ClassPosition) => void
  readonly close: () => void
}

/** The dialog that is open, if one is. */
export function ConsoleDialogs(props: Props) {
  const { dialog, guide, lists, stage, story, room, asking, entries, rehearsal, setView, move, close } = props
  switch (dialog) {
    case 'ask':
      return <Picker {...{ asking, stage, story }} lessons={guide.lessons} bank={guide.bank} onClose={close} />
    case 'flow':
      return <FlowPicker {...{ guide, stage, story, setView, move }} onClose={close} />
    case 'list':
      return <SetListDialog lists={lists} view={room.view} entries={entries} onClose={close} />
    case 'seats':
      return <SeatList room={room} onClose={close} />
    case 'hand-over':
      return <HandOver code={guide.code} onClose={close} />
    case 'rehearsal':
      return <RehearsalDialog rehearsal={rehearsal} onClose={close} />
    case null:
      return null
  }
}
