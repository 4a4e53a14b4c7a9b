'use client'

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useLog } from '@/components/kept/use-log'
import type { ConceptHeld } from '@/lib/recall/concept-map'
import type { Log } from '@/lib/recall/log'
import type { OnThePath } from './on-the-path'

export type Learner = {
  readonly held: ReadonlyMap<number, ConceptHeld>
  /** Ids of lessons that were read, or whose every concept was met. */
  readonly done: ReadonlySet<string>
  /** The first lesson that is not done. */
  readonly next: string | undefined
  /** False until it is known what was done here before. */
  readonly isRead: boolean
}

const nobody: Learner = { held: new Map(), done: new Set(), next: undefined, isRead: false }
const Context = createContext(nobody)

/** How the reader stands with each concept, for all the stubs within. The page can be read without it. */
export function LearnerProvider({ path, children }: { path: readonly OnThePath[]; children: ReactNode }) {
  const { log, isRead } = useLog()
  const held = useHeldConcepts(log, path)
  const learner = useMemo(() => {
    const done = new Set(path.filter((lesson) => isDone(lesson, log, held)).map(({ id }) => id))
    return { held, done, next: path.find(({ id }) => !done.has(id))?.id, isRead }
  }, [path, log, held, isRead])
  return <Context value={learner}>{children}</Context>
}

export function useLearner(): Learner {
  return useContext(Context)
}

function isDone({ id, concepts }: OnThePath, log: Log, held: Learner['held']): boolean {
  const wasRead = log.some((entry) => entry.kind === 'read' && entry.lesson === id)
  return wasRead || concepts.every((number) => (held.get(number)?.asked ?? 0) > 0)
}

/** What works it out is fetched by whoever has answered something. */
function useHeldConcepts(log: Log, path: readonly OnThePath[]): Learner['held'] {
  const [held, setHeld] = useState(nobody.held)
  useEffect(() => {
    let isStale = false
    if (log.length === 0) return setHeld(nobody.held)
    void import('./held-concepts').then(({ heldConcepts }) => isStale || setHeld(heldConcepts(log, path, Date.now())))
    return () => {
      isStale = true
    }
  }, [log, path])
  return held
}
