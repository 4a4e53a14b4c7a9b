'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { whenIdle } from '@/components/stage/when-idle'
import { levelPlace } from './level-place'

/** What was done in labs, in words, by lab: put into the places that the list keeps for it, once the page has come to rest. */
export function LabLevels() {
  const levels = useLevels()
  return Object.entries(levels).map(([lab, text]) => {
    const place = document.getElementById(levelPlace(lab))
    return place && createPortal(text, place, lab)
  })
}

function useLevels(): Readonly<Record<string, string>> {
  const [levels, setLevels] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    let stop = () => {}
    const idle = whenIdle(() => {
      void import('./kept-levels').then(({ watchLevels }) => {
        stop = watchLevels(setLevels)
      })
    })
    return () => {
      idle()
      stop()
    }
  }, [])
  return levels
}
