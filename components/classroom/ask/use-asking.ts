'use client'

import { useEffect, useState } from 'react'
import type { RoomNow } from '@/components/classroom/room/use-room'
import { loadFlow } from '@/components/classroom/teach/load-flow'
import { player } from '@/components/quiz/question/use-live'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { classPosition } from '@/lib/classroom/place'
import type { ClassPosition } from '@/lib/classroom/position'
import type { Question } from '@/lib/classroom/question'
import type { TeacherView } from '@/lib/classroom/views'
import { pathTo } from '@/lib/world/readings/tree'
import { type AskedHere, askedNow } from './asking-step'
import type { BankItem } from './bank'
import { itemQuestion } from './item-question'
import { type Shown, showItem } from './item-truth'
import { keepTruths, keptTruths } from './kept-truths'
import type { Here } from './run-question'

export type Asking = {
  /** The question that the class is at. */
  readonly now: AskedHere | null
  /** How many have been asked. */
  readonly count: number
  /** Where the run shows what is so; `null` where none does, or none is known yet. */
  readonly truth: ClassPosition | null
  /** The class has gone on to there. */
  readonly ran: boolean
  /** Those still to be asked, one after the other. */
  readonly queue: readonly BankItem[]
  /** A run is being made for a question. */
  readonly busy: boolean
  readonly askHere: (here: Here) => void
  readonly askItem: (item: BankItem) => void
  /** Asks the first, and keeps the others for later. */
  readonly askAll: (items: readonly BankItem[]) => void
  readonly askNext: () => void
  readonly close: () => void
  readonly show: () => void
  readonly again: () => void
  readonly putAway: () => void
  readonly run: () => void
}

type Options = {
  readonly guide: { readonly code: string }
  readonly room: Pick<RoomNow<'teacher'>, 'act'> & { readonly view: TeacherView }
  readonly move: (position: ClassPosition) => void
  readonly stage: StageControl
  readonly story: Story
}

/** What the class is asked, and how it goes on. */
export function useAsking({ guide: { code }, room: { view, act }, move, stage, story }: Options): Asking {
  const truths = useTruths(code)
  const [queue, setQueue] = useState<readonly BankItem[]>([])
  const [busy, setBusy] = useState(false)
  const [ran, setRan] = useState<string | null>(null)
  const now = askedNow(view)
  const truth = (now && truths.all[now.id]) ?? null

  const ask = (question: Question) => act({ type: 'ask', question })
  const askHere = ({ question, truth: step }: Here) => {
    const id = newId()
    const { flow, settings, run, branch } = stage
    const place = { flow, settings, path: pathTo(run, step), branch, recap: false, view: story.view }
    truths.keep(id, classPosition(place))
    void ask({ ...question, id })
  }
  const askItem = async ({ item, beliefs }: BankItem) => {
    const id = newId()
    const question = itemQuestion(item, beliefs, id)
    setBusy(true)
    const shown = await showItem(item, { player, loadFlow }).catch((): Shown => ({ truth: null }))
    setBusy(false)
    if (shown.truth) truths.keep(id, shown.truth)
    void ask({ ...question, situation: joined(question.situation, shown.situation) })
  }
  const askAll = ([first, ...others]: readonly BankItem[]) => {
    setQueue(others)
    if (first) void askItem(first)
  }
  const does = (type: 'close-vote' | 'show' | 'ask-again' | 'put-away') => () => {
    if (now) void act({ type, question: now.id })
  }
  const run = () => {
    if (!now || !truth) return
    setRan(now.id)
    move(truth)
  }
  return {
    now,
    count: view.asked.length,
    truth,
    ran: now !== null && ran === now.id,
    queue,
    busy,
    askHere,
    askItem,
    askAll,
    askNext: () => askAll(queue),
    close: does('close-vote'),
    show: does('show'),
    again: does('ask-again'),
    putAway: does('put-away'),
    run,
  }
}

function joined(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter(Boolean).join(' ') || undefined
}

/** No two are the same. `crypto.randomUUID` is not there where a page came without TLS, as in a classroom it may. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(36).padStart(2, '0')).join('')
}

function useTruths(code: string) {
  const [all, setAll] = useState<Readonly<Record<string, ClassPosition>>>({})
  useEffect(() => setAll(keptTruths(code)), [code])
  const keep = (id: string, truth: ClassPosition) => {
    setAll((before) => {
      const after = { ...before, [id]: truth }
      keepTruths(code, after)
      return after
    })
  }
  return { all, keep }
}
