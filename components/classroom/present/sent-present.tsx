'use client'

import { useState } from 'react'
import type { Flow } from '@/content/types'
import type { RunView } from '@/lib/world/run'
import { Present } from './present'
import type { PresentProps } from './present-props'

type SentProps = Omit<PresentProps, 'flow' | 'run'> & {
  /** The flow and the run as JSON: each crosses as one text. */
  readonly flow: string
  readonly run: string
}

/** The projected page as a server sends it. For another run it is made anew, with a key of its own. */
export function SentPresent({ flow, run, ...props }: SentProps) {
  const [read] = useState(() => ({ flow: JSON.parse(flow) as Flow, run: JSON.parse(run) as RunView }))
  return <Present {...props} {...read} />
}
