'use client'

import { memo, type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { BottomBar } from '@/components/stage/controls/bottom-bar'
import { chaptersOf } from '@/components/stage/controls/chapter-list'
import { Chapters } from '@/components/stage/controls/chapters'
import { HelpDialog } from '@/components/stage/controls/help-dialog'
import { ProblemBar } from '@/components/stage/controls/problem-bar'
import { StuckBar } from '@/components/stage/controls/stuck-bar'
import { usePlay } from '@/components/stage/controls/use-play'
import type { View } from '@/components/stage/controls/view-switch'
import { WhoKnowsWhat } from '@/components/stage/facts/who-knows-what'
import { Ladder } from '@/components/stage/ladder/ladder'
import { MessagePanel } from '@/components/stage/message/message-panel'
import { usePrediction } from '@/components/stage/predict/use-prediction'
import { Screens } from '@/components/stage/screens/screens'
import { screensOf } from '@/components/stage/screens/screens-of'
import type { Flow } from '@/content/types'
import { leafFrom, stepOf } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import type { UseAddition } from './additions'
import { Announcer } from './announcer'
import { fileSource, serverSource } from './run-source'
import styles from './stage.module.css'
import { StageHead } from './stage-head'
import type { RunSource } from './stage-model'
import type { Notice } from './stage-query'
import { type Address, useAddress, useFreshness } from './use-address'
import { type StageControl, useStage } from './use-stage'
import { useStageKeys } from './use-stage-keys'

export type StageProps = {
  readonly flow: Flow
  readonly run: RunView
  readonly at: StepId
  readonly notices: readonly Notice[]
  /** `null` for a run from a file, which has none. */
  readonly address: Address | null
  /** True where the address asked for this very run. */
  readonly byName: boolean
  /** True where the branch has not been played to its end: the page asks for the rest by itself. */
  readonly rest?: boolean
  /** The end of the branch to be on, where the step is on several. */
  readonly leaf?: StepId
  readonly view?: 'story' | 'messages'
  /** The name of the value that is followed at first: see `followedIn`. */
  readonly follow?: string
  /** The id of the tab that is open at first. */
  readonly tab?: string
  /** True where the address asked for the end, to look back on it. */
  readonly recap?: boolean
  /** Where steps come from, if neither from the server nor, without an address, from a file. */
  readonly source?: RunSource
  /** What is added to the stage: see `additions.ts`. */
  readonly useAddition?: UseAddition
}

/** The stage: what Ada sees, the ladder, the message, and how to move between them. */
export function Stage(props: StageProps) {
  const { flow, run, at, notices, address, byName, useAddition = usePrediction } = props
  const [source] = useState(() => sourceOf(props))
  const plain = useStage({ flow, run, at, source })
  const play = usePlay(plain)
  const [stage, { slots, spoken, hidesAhead }] = useAddition(plain, { byName, playing: play.playing })
  const help = useRef<HTMLDialogElement>(null)
  const openHelp = useCallback(() => help.current?.showModal(), [])
  const chapters = useMemo(() => chaptersOf(stage.branch, flow.chapters), [stage.branch, flow])
  const [view, setView] = useState<View>('messages')
  useFreshness(address)
  useAddress(stage, { hasOne: address !== null, byName })
  useStageKeys({ stage, chapters }, play, openHelp)
  return (
    <main id="main" className={styles.stage} data-predict={hidesAhead || undefined}>
      <StageHead stage={stage} notices={notices} switches={slots.switches} view={view} setView={setView}>
        <Chapters chapters={chapters} at={stage.step.id} go={stage.go} />
        {slots.head}
      </StageHead>
      <Columns stage={stage} view={view} beside={slots.beside} />
      <BottomBar stage={stage} play={play} onHelp={openHelp} showWorld={() => setView('world')}>
        <ProblemBar problem={stage.problem} />
        <StuckBar stuck={stage.stuck} />
        {slots.below}
      </BottomBar>
      <Announcer stage={stage} spoken={spoken} />
      <HelpDialog ref={help} />
    </main>
  )
}

function sourceOf({ run, at, address, rest, source }: StageProps): RunSource {
  if (source) return source
  return address ? serverSource({ restFrom: (rest && stepOf(run, leafFrom(run, at))) || null }) : fileSource
}

type ColumnsProps = { readonly stage: StageControl; readonly view: View; readonly beside: ReactNode }

/** The ladder comes first, and follows at once; the panes around it, which have more to draw, right after it. */
function Columns({ stage, view, beside }: ColumnsProps) {
  const later = useDeferredValue(stage)
  return (
    <div className={styles.columns} data-view={view} data-screens={screensOf(stage.run).length}>
      <div className={styles.center}>
        <Ladder stage={stage} />
      </div>
      <MessageColumn stage={later} beside={beside} />
      <WorldColumn stage={later} />
    </div>
  )
}

const WorldColumn = memo(function WorldColumn({ stage }: { stage: StageControl }) {
  return (
    <div className={styles.world}>
      <Screens stage={stage} />
      <WhoKnowsWhat stage={stage} />
    </div>
  )
})

/** A new message is read from its top; the first one may have been scrolled already, before the page was awake. */
const MessageColumn = memo(function MessageColumn({ stage, beside }: Omit<ColumnsProps, 'view'>) {
  const column = useRef<HTMLDivElement>(null)
  const message = stage.message?.id
  const shown = useRef(message)
  useEffect(() => {
    if (message !== shown.current && column.current) showTop(column.current)
    shown.current = message
  }, [message])
  return (
    <div className={styles.message} ref={column}>
      {beside}
      <MessagePanel stage={stage} />
    </div>
  )
})

/** Where the page scrolls and not the column, it is brought back to whoever asked for the new message in here. */
function showTop(column: HTMLElement): void {
  column.scrollTo(0, 0)
  const focused = document.activeElement
  const askedHere = focused === null || focused === document.body || column.contains(focused)
  if (askedHere && column.getBoundingClientRect().top < 0) column.scrollIntoView()
}
