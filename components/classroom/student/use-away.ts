'use client'

import { useEffect, useState } from 'react'
import type { Link } from '@/lib/api/room-events'

/** In milliseconds: a link that is made again at once is nothing to speak of. */
const worthSaying = 1500

/** True once there has been no link for a moment. */
export function useAway(link: Link): boolean {
  const [away, setAway] = useState(false)
  useEffect(() => {
    if (link !== 'away') return setAway(false)
    const timer = setTimeout(setAway, worthSaying, true)
    return () => clearTimeout(timer)
  }, [link])
  return away
}
