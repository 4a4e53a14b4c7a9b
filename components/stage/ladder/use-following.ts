'use client'

import { useEffect, useRef } from 'react'

/** Keeps the current row in view inside its column. The page itself does not move. */
export function useFollowing(current: number | undefined) {
  const column = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = column.current?.querySelector<HTMLElement>('[aria-current="step"]')
    if (current !== undefined && row && column.current) reveal(row, column.current)
  }, [current])
  return column
}

/** How much of the column stays free above and below the current row: a third, so that what comes next can be seen. */
const margin = 1 / 3

function reveal(row: HTMLElement, column: HTMLElement) {
  const top = row.getBoundingClientRect().top - column.getBoundingClientRect().top
  const room = column.clientHeight * margin
  // A row of many lines is to be seen whole.
  const lowest = Math.max(0, column.clientHeight - Math.max(room, row.offsetHeight))
  if (top > lowest) column.scrollTop += top - lowest
  else if (top < room) column.scrollTop += top - Math.min(room, lowest)
}
