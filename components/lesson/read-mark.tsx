'use client'

import { useEffect, useRef } from 'react'
import { useLog } from '@/components/kept/use-log'
import { logShelf } from '@/components/kept/use-shelf'

const day = 24 * 60 * 60 * 1000

/** Notes in the log that the lesson was read to this place: once a day. */
export function ReadMark({ lesson }: { readonly lesson: string }) {
  const { isRead, add } = useLog()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!isRead || !place.current) return
    const reached = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      reached.disconnect()
      if (!wasRead(lesson)) add([{ kind: 'read', lesson }])
    })
    reached.observe(place.current)
    return () => reached.disconnect()
  }, [isRead, add, lesson])
  return <span ref={place} />
}

function wasRead(lesson: string): boolean {
  const since = Date.now() - day
  return logShelf()
    .held()
    .values.some((entry) => entry.kind === 'read' && entry.lesson === lesson && entry.at > since)
}
