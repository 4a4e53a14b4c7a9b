/** A wrong belief that people bring, and what is so instead. */
import type { SpecReference } from './types'

export type Belief = {
  /** As people say it, in one short sentence. */
  readonly said: string
  /** What is so, in one or two sentences. */
  readonly so: string
  /** What it takes for one and the same, and what sets each apart: one line each. */
  readonly apart?: readonly { readonly name: string; readonly does: string }[]
  readonly specs: readonly SpecReference[]
}
