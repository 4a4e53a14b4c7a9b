'use client'

import type { Lab } from '@/content/attacks/lab'

type Props = {
  readonly lab: Lab
  /** The goal was reached; with so many hints. */
  readonly onReached: (hints: number) => void
}

/** A lab in which the reader is Mallory. */
export function Yourself({ lab }: Props) {
  return <p>{lab.lead}</p>
}
