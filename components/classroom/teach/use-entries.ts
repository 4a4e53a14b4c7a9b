'use client'

import { useState } from 'react'
import { findItem } from '@/components/classroom/ask/bank'
import { placeOf } from '@/components/classroom/ask/played-place'
import type { Asking } from '@/components/classroom/ask/use-asking'
import { player } from '@/components/quiz/question/use-live'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { ClassPosition } from '@/lib/classroom/position'
import type { SetList } from '@/lib/classroom/set-list'
import { wayOfEntry } from './entry-way'
import type { Named, Room } from './guide'
import { loadFlow } from './load-flow'

export type Entries = {
  /** Lines up another list. */
  readonly choose: (list: SetList) => void
  /** Goes to an entry of the list, by its index. */
  readonly turn: (to: number) => void
  /** What is to be said about the entry that was turned to; `null` where nothing is. */
  readonly said: string | null
}

type Options = {
  readonly room: Room
  readonly move: (position: ClassPosition) => void
  readonly askItem: Asking['askItem']
  readonly lessons: readonly Named[]
}

/** Walking through a set list: the class is moved, or asked, and what is for nobody but the instructor opens beside. */
export function useEntries({ room: { view, act }, move, askItem, lessons }: Options): Entries {
  const [said, setSaid] = useState<string | null>(null)
  const go = async (href: string) => {
    const way = wayOfEntry(href)
    if (way.is === 'lab') return act({ type: 'attack', lab: way.lab })
    if (view.lab !== null) await act({ type: 'attack', lab: null })
    if (way.is === 'place') return move(await placeOf(way.place, { player, loadFlow }))
    const found = way.is === 'item' ? await findItem(lessons, way.item) : null
    if (found) return askItem(found)
    window.open(href, '_blank', 'noopener')
    setSaid(consoleWords.list.opened)
  }
  const turn = (to: number) => {
    const entry = view.list?.entries[to]
    if (!entry) return
    setSaid(null)
    void act({ type: 'turn', to })
    go(entry.href).catch(() => setSaid(consoleWords.list.failed))
  }
  return { choose: (list) => void act({ type: 'list', list }), turn, said }
}
