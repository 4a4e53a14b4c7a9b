'use client'

import type { StageControl } from '@/components/stage/use-stage'

export type Faults = {
  readonly all: readonly { readonly id: string; readonly title: string }[]
  /** True in the branch of a fault. */
  readonly isBroken: boolean
  readonly make: (index: number) => void
  readonly undo: () => void
}

/** What can be broken with one key, and mended with one. */
export function useFaults(_stage: StageControl): Faults {
  return { all: [], isBroken: false, make: () => {}, undo: () => {} }
}
