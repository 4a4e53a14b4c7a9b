'use client'

import { useState } from 'react'
import type { Flow } from '@/content/types'
import type { RunView } from '@/lib/world/run'
import { Stage, type StageProps } from './stage'

type SentProps = Omit<StageProps, 'flow' | 'run'> & {
  /** The flow and the run as JSON: each crosses as one text, where React would take them apart member by member. */
  readonly flow: string
  readonly run: string
}

/** The stage as a server sends it. For another run it is made anew, with a key of its own. */
export function SentStage({ flow, run, ...props }: SentProps) {
  const [read] = useState(() => ({ flow: JSON.parse(flow) as Flow, run: JSON.parse(run) as RunView }))
  return <Stage {...props} {...read} />
}
