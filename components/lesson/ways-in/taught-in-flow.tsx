'use client'

import { useEffect, useState } from 'react'
import { routes } from '@/components/ui/routes'
import type { Taught } from '@/lib/recall/taught-at'
import { TaughtList } from './taught-list'

type TaughtInFlow = { readonly story: readonly Taught[]; readonly whatIfs: Readonly<Record<string, readonly Taught[]>> }

type Props = { readonly flow: string; readonly whatIf?: string }

/** The lessons about a flow, or about one of its what-ifs: fetched where they are shown. Without them nothing is missing. */
export function TaughtInFlow({ flow, whatIf }: Props) {
  const [taught, setTaught] = useState<TaughtInFlow | null>(null)
  useEffect(() => {
    let isStale = false
    const show = (found: TaughtInFlow | null) => isStale || setTaught(found)
    void fetchTaught(flow).then(show, () => show(null))
    return () => {
      isStale = true
    }
  }, [flow])
  if (!taught) return null
  return <TaughtList taught={whatIf === undefined ? taught.story : (taught.whatIfs[whatIf] ?? [])} />
}

async function fetchTaught(flow: string): Promise<TaughtInFlow | null> {
  const response = await fetch(`${routes.taught}/${flow}`)
  return response.ok ? response.json() : null
}
