'use client'

import { useState } from 'react'
import type { LabWay } from './way'

/** Which way is open. The address follows, so that it can be linked. */
export function useWay(opens: LabWay | null): readonly [LabWay | null, (way: LabWay) => void] {
  const [way, setWay] = useState(opens)
  const go = (next: LabWay) => {
    setWay(next)
    const url = new URL(location.href)
    url.searchParams.set('way', next)
    history.replaceState(history.state, '', url)
  }
  return [way, go]
}
