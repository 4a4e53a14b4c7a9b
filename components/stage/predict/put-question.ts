/** What a reader is asked before a step: what happens, and why. Both with the answers to choose from. */
import type { WhatIf } from '@/content/types'
import type { Question } from '@/lib/world/readings/predict'

export type Choice = { readonly id: string; readonly label: string }

export type Asks = { readonly legend: string; readonly choices: readonly Choice[] }

/** The two halves of an answer, in the order in which they are given. */
export type Part = 'what' | 'why'

/** What it is about: the next beat of the story, or a message, with which somebody may have meddled. */
export type Subject =
  | { readonly type: 'beat'; readonly id: string }
  | { readonly type: 'message'; readonly question: Question; readonly whatIf: WhatIf | null }

export type Put = {
  readonly subject: Subject
  readonly what: Asks
  /** `null` where nobody has a reason to offer. */
  readonly why: Asks | null
}
