'use client'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'

/** For a field that is there before its page is awake: what was put into it until then is taken as if put in now. */
export function useTypedEarly(take: (text: string) => void): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null)
  const wake = useEffectEvent(() => {
    const text = field.current?.value ?? ''
    if (text !== '') take(text)
  })
  useEffect(() => wake(), [])
  return field
}
