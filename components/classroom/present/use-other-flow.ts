'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { Standing } from '@/components/classroom/follow/use-class-place'
import type { ClassPosition } from '@/lib/classroom/position'
import { positionHref } from './present-href'
import type { Kept } from './session'

/** Goes along to another flow: that is another page, with a run of its own. */
export function useOtherFlow(
  standing: Standing,
  position: ClassPosition | null,
  kept: Kept,
  hrefOf: (position: ClassPosition, kept: Kept) => string = positionHref,
) {
  const router = useRouter()
  const href = standing === 'other-flow' && position ? hrefOf(position, kept) : null
  useEffect(() => {
    if (href !== null) router.push(href)
  }, [href, router])
}
