'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { BottomBar } from '@/components/stage/controls/bottom-bar'
import { HelpDialog } from '@/components/stage/controls/help-dialog'
import { ProblemBar } from '@/components/stage/controls/problem-bar'
import { StuckBar } from '@/components/stage/controls/stuck-bar'
import { usePlay } from '@/components/stage/controls/use-play'
import { usePrediction } from '@/components/stage/predict/use-prediction'
import { useStory } from '@/components/stage/story/use-story'
import type { Flow } from '@/content/types'
import { leafFrom, pathTo, stepOf } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import type { UseAddition } from './additions'
import { Announcer } from './announcer'
import { Columns } from './columns'
import { followedIn } from './lasting-href'
import { fileSource, serverSource } from './run-source'
import styles from './stage.module.css'
import { StageControls } from './stage-controls'
import { Notices, StageHead } from './stage-head'
import type { RunSource, View } from './stage-model'
import type { Notice } from './stage-query'
import { type Address, useAddress, useFreshness } from './use-address'
import { useStage } from './use-stage'
import { useStageKeys } from './use-stage-keys'
import { useView } from './use-view'
import { wayHref } from './way-href'

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
  /** In milliseconds: within so long it asks for it, at random. At once where it is left out. */
  readonly spread?: number
  /** The end of the branch to be on, where the step is on several. */
  readonly leaf?: StepId
  /** How much is shown at first: the story, unless the address or an earlier choice says otherwise. */
  readonly view?: View
  /** The name of the value that is followed at first: see `followedIn`. */
  readonly follow?: string
  /** The id of the tab that is open at first. */
  readonly tab?: string
  /** True where the address asks for what the story ends with. */
  readonly recap?: boolean
  /** Where steps come from, if neither from the server nor, without an address, from a file. */
  readonly source?: RunSource
  /** What is added to the stage: see `additions.ts`. */
  readonly useAddition?: UseAddition
}

/** The stage: what Ada sees, the story or every message of it, what is explained, and how to move. */
export function Stage(props: StageProps) {
  const { flow, notices, address, byName, useAddition = usePrediction } = props
  const [source] = useState(() => sourceOf(props))
  const [view, setView] = useView(props.view ?? 'story')
  const plain = useStage({ ...props, source, followed: followedAtFirst(props) })
  const [told, story] = useStory(plain, { view, startsOver: props.recap === true, onward: useOnward(flow) })
  const play = usePlay(told, story)
  const [stage, added] = useAddition(told, { byName, plain, playing: play.playing, story })
  const { slots, spoken, hidesAhead, covers = false } = added
  const help = useRef<HTMLDialogElement>(null)
  const openHelp = useCallback(() => help.current?.showModal(), [])
  useFreshness(address)
  useAddress(stage, { address, byName, recap: story.over })
  useStageKeys({ stage, story }, play, openHelp, covers)
  return (
    <main
      id="main"
      ref={useStartHere()}
      className={styles.stage}
      data-predict={hidesAhead || undefined}
      data-begun={story.number > 0 || story.over || undefined}
      data-led={added.isLed || undefined}
      data-covered={covers || undefined}
      tabIndex={-1}
    >
      {slots.top ?? <StageHead flow={flow} />}
      <BottomBar stage={stage} story={story} play={play} onHelp={openHelp} hidesAhead={hidesAhead}>
        <ProblemBar problem={stage.problem} />
        <StuckBar stuck={stage.stuck} />
        {slots.below}
      </BottomBar>
      <StageControls stage={stage} switches={slots.switches} story={story} setView={setView} />
      <div className={styles.notices}>
        <Notices flow={flow} notices={notices} />
        {slots.head}
      </div>
      <Columns stage={stage} story={story} setView={setView} beside={slots.beside} under={slots.under} />
      <Announcer stage={stage} story={story} spoken={spoken} />
      <HelpDialog ref={help} />
    </main>
  )
}

function sourceOf({ run, at, leaf = leafFrom(run, at), address, rest, spread, source }: StageProps): RunSource {
  if (source) return source
  return address ? serverSource({ restFrom: (rest && stepOf(run, leaf)) || null, spread }) : fileSource
}

/** A link names what is followed; which value that is, the branch says. */
function followedAtFirst({ run, at, leaf = leafFrom(run, at), follow }: StageProps): string | null {
  return follow === undefined ? null : followedIn(pathTo(run, leaf), follow)
}

/** From the end of a story to the first of the ways on. */
function useOnward({ id, recap }: Flow): () => void {
  const router = useRouter()
  const [first] = recap.onward
  return useCallback(() => {
    if (first) router.push(wayHref(id, first.to))
  }, [router, id, first])
}

/** Whoever opens the stage has come to use it: the keys begin here, and Next is near. Nobody's focus is taken away. */
function useStartHere() {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body
    if (isFree) main.current?.focus({ preventScroll: true })
  }, [])
  return main
}
