import { type RefObject, useEffect, useState } from 'react'
import { whenIdle } from '@/components/stage/when-idle'
import { useOnScreen } from './use-on-screen'

/** In milliseconds, for what nobody has scrolled to: so long other things come first. */
const patience = 3000

/** Whether it is time for something costly in this place: it is seen, or has been there for a while, and the page has nothing better to do. */
export function useWanted(place: RefObject<Element | null>): boolean {
  const isSeen = useOnScreen(place)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (isSeen) return whenIdle(() => setWanted(true))
    const timer = setTimeout(() => setWanted(true), patience)
    return () => clearTimeout(timer)
  }, [isSeen])
  return isWanted
}
