'use client'

import { useEffect, useRef } from 'react'

/**
 * What is new is read from its top: gives the column of what is read, and brings that back to its top where the reader
 * is at another place. The first may have been scrolled already, before the page was awake.
 */
export function useTop(place: string) {
  const column = useRef<HTMLDivElement>(null)
  const shown = useRef(place)
  useEffect(() => {
    if (place !== shown.current && column.current) showTop(column.current)
    shown.current = place
  }, [place])
  return column
}

/** Where the page scrolls and not the column, the page is brought back: to its top where all stands below one another. */
function showTop(column: HTMLElement): void {
  column.scrollTo(0, 0)
  const isOneColumn = getComputedStyle(column).overflowY === 'visible'
  if (isOneColumn) scrollTo(0, 0)
  else if (document.documentElement.scrollHeight > innerHeight) column.scrollIntoView({ block: 'nearest' })
}
