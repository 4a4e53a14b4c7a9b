import { type RefObject, useEffect, useState } from 'react'

/** So much of it is enough to be seen. */
const threshold = 0.3

/** Whether an element can be seen: it is in the window, and the window is not behind another. */
export function useOnScreen(place: RefObject<Element | null>): boolean {
  const [isInside, setInside] = useState(false)
  const [isHidden, setHidden] = useState(false)

  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver((entries) => setInside(entries.at(-1)?.isIntersecting ?? false), {
      threshold,
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])

  useEffect(() => {
    const look = () => setHidden(document.visibilityState === 'hidden')
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])

  return isInside && !isHidden
}
