'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** Where the page has one column: below `sm` of Tailwind. */
const narrow = '(width < 40rem)'

type Props = {
  readonly title: ReactNode
  readonly titleClass?: string
  readonly className?: string
  readonly bodyClass?: string
  readonly children: ReactNode
}

/** On a phone it is folded, and one press away. Where there is room, and without JavaScript, its title just stands above it. */
export function Folded({ title, titleClass = 'font-semibold', className = 'mt-5', bodyClass, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const media = matchMedia(narrow)
    const fold = () => {
      if (details.current) details.current.open = !media.matches
    }
    fold()
    media.addEventListener('change', fold)
    return () => media.removeEventListener('change', fold)
  }, [])
  return (
    <div className={className}>
      <div className={`max-sm:hidden ${titleClass}`}>{title}</div>
      <details ref={details} open className={bodyClass}>
        <summary className={`cursor-pointer py-1 *:inline sm:hidden ${titleClass}`}>{title}</summary>
        {children}
      </details>
    </div>
  )
}
