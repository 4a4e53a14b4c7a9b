'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useClassPlace } from '@/components/classroom/follow/use-class-place'
import { Announcer } from '@/components/stage/announcer'
import { useSwipe } from '@/components/stage/controls/use-swipe'
import { serverSource } from '@/components/stage/run-source'
import type { View } from '@/components/stage/stage-model'
import { useStory } from '@/components/stage/story/use-story'
import { useStage } from '@/components/stage/use-stage'
import { faultsFor } from '@/content/faults'
import { presentWords as words } from '@/content/labels/present'
import type { ClassPosition } from '@/lib/classroom/position'
import type { ClassView } from '@/lib/classroom/views'
import { leafFrom, stepOf } from '@/lib/world/readings/tree'
import { settingsMeet } from '@/lib/world/settings'
import { Black, PresentFoot, PresentHead } from './frame'
import { Help } from './help'
import { Middle } from './middle'
import { messageOf, momentAt } from './moment'
import styles from './present.module.css'
import { notesHref, presentHref } from './present-href'
import type { PresentProps } from './present-props'
import { sessionOf } from './session'
import { useFaults } from './use-faults'
import { useOtherFlow } from './use-other-flow'
import { usePresentKeys } from './use-present-keys'
import { useTimer } from './use-timer'
import { useTaps } from './use-touch'
import { useWakeLock } from './use-wake-lock'

type Props = PresentProps & {
  readonly position: ClassPosition | null
  readonly lead: (position: ClassPosition) => void
  readonly onward: () => void
  /** Names the channel to the notes; `null` where a room keeps them together. */
  readonly channel: (() => string) | null
  /** What the hall may see of the room. */
  readonly hall: ClassView | null
}

/** The projected page: the stage in story mode, large, with nothing on it but what is spoken of. */
export function Presented(props: Props) {
  const { flow, kept, position, lead, onward, channel, hall, host } = props
  const [view, setView] = useState<View>(props.view ?? 'story')
  const [source] = useState(() => serverSource({ restFrom: restOf(props) }))
  const plain = useStage({ ...props, source, followed: null })
  const [stage, story] = useStory(plain, { view, startsOver: props.recap === true, onward })
  const { standing } = useClassPlace({ stage, plain, story, position, lead, echoes: kept.room !== undefined })
  const faults = useFaults(plain, story)
  const shown = useShown()
  const { timer, press } = useTimer()
  const help = useRef<HTMLDialogElement>(null)
  const area = useRef<HTMLElement>(null)
  const moment = momentAt(stage, story)
  const isBlack = shown.black || hall?.dark === true
  const href = presentHref(stage, story.over, kept)
  const moves = useMoves({ isBlack, bright: shown.bright, next: stage.next, back: stage.back })
  useOtherFlow(standing, position, kept)
  useAddressOf(href)
  useWakeLock()
  useSwipe(area, moves)
  useTaps(area, moves)
  const own = faultsFor(flow.id).filter(({ whatIf }) => {
    return flow.whatIfs.some(({ id, when }) => id === whatIf && settingsMeet(stage.settings, when))
  })
  usePresentKeys({
    ...moves,
    black: shown.toggleBlack,
    escape: shown.bright,
    raw: shown.toggleRaw,
    messages: () => setView(view === 'story' ? 'messages' : 'story'),
    full: fillScreen,
    fault: (key) => {
      const fault = own.find((each) => each.key === key)
      if (fault) faults.play(fault.whatIf)
    },
    undo: faults.undo,
    help: () => help.current?.showModal(),
    notes: () => openNotes(notesHref(href, channel ? { channel: channel() } : {})),
    timer: press,
  })
  return (
    <main id="main" ref={area} tabIndex={-1} className={styles.hall} data-hall>
      <PresentHead title={flow.title} story={story} />
      <Middle stage={stage} story={story} moment={moment} isRaw={shown.raw} question={hall?.question ?? null} />
      <PresentFoot
        left={footOf(props)}
        channel={channelOf(messageOf(moment)?.channel)}
        timer={timer}
        room={kept.room}
        host={host}
      />
      <Announcer stage={stage} story={story} spoken={silence} />
      {isBlack && <Black>{words.black}</Black>}
      <Help ref={help} faults={own} />
    </main>
  )
}

const silence = { text: '', instead: false }

function restOf({ run, at, leaf = leafFrom(run, at), rest }: Props) {
  return (rest && stepOf(run, leaf)) || null
}

function channelOf(channel: 'front' | 'back' | undefined): string | null {
  return channel ? words.channel[channel] : null
}

function footOf({ kept, hall }: Props): string {
  const session = sessionOf(kept)
  if (hall?.closed) return words.gone
  return session ? words.list(session.at + 1, session.entries.length, session.title) : ''
}

/** What stands before the picture, or instead of it. */
function useShown() {
  const [black, setBlack] = useState(false)
  const [raw, setRaw] = useState(false)
  const toggleBlack = () => setBlack(!black)
  const toggleRaw = () => setRaw(!raw)
  const bright = useCallback(() => setBlack(false), [])
  return { black, raw, toggleBlack, toggleRaw, bright }
}

type Moves = {
  readonly isBlack: boolean
  readonly bright: () => void
  readonly next: () => void
  readonly back: () => void
}

/** Whoever cannot see where a key leads is shown the picture first. */
function useMoves({ isBlack, bright, next, back }: Moves) {
  return isBlack ? { next: bright, back: bright } : { next, back }
}

/** The address is that of the place, so that a reload comes back to it. It never names a run. */
function useAddressOf(href: string) {
  useEffect(() => {
    if (href !== location.pathname + location.search) history.replaceState(null, '', href)
  }, [href])
}

function fillScreen() {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

function openNotes(href: string) {
  window.open(href, 'claimcheck-notes', 'width=900,height=700')
}
