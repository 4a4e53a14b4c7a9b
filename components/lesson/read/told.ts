/** What the words of a lesson need to know of the page they stand on. */
import { cache } from 'react'
import 'server-only'
import type { PlayedPlace } from '@/components/lesson/live/live-message'
import type { StagePlace } from '@/content/evidence'
import type { Item } from '@/content/item'
import type { Concept, Lesson } from '@/content/lesson'

/** Plays a place for whoever reads the page; `null` for whoever gets no run. */
export type Play = (place: StagePlace) => Promise<PlayedPlace | null>

export type Told = {
  readonly lesson: Lesson
  readonly concepts: readonly Concept[]
  /** The bank: a pause asks one of it. */
  readonly items: readonly Item[]
  readonly play: Play
}

/** One for each page that is rendered. */
const box = cache((): { told: Told | null } => ({ told: null }))

/** Says what the page is about, before its words are shown. */
export function tellOf(told: Told): void {
  box().told = told
}

/** What the page is about. @throws Error where nobody has said it. */
export function toldOnPage(): Told {
  const { told } = box()
  if (!told) throw new Error('A word of a lesson stands on a page that is no lesson.')
  return told
}
