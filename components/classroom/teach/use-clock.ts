'use client'

import { useEffect, useState } from 'react'

/** In milliseconds: how often those who fell silent are looked for. */
const every = 5000

/** The server's time, in milliseconds since 1970: the clock of this machine may be wrong. `now`: when the page was made. */
export function useClock(now: number): number {
  const [time, setTime] = useState(now)
  useEffect(() => {
    const ahead = now - Date.now()
    const timer = setInterval(() => setTime(Date.now() + ahead), every)
    return () => clearInterval(timer)
  }, [now])
  return time
}
