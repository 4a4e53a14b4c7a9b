'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { sessionBarWords as words } from '@/content/labels/session-bar'

const key = 'present-session'

/** Where the session goes on from another page. */
type Back = { readonly href: string; readonly title: string }

/** Remembers the way back, for this window alone. */
export function keepWayBack(back: Back): void {
  sessionStorage.setItem(key, JSON.stringify(back))
}

/** On a page that a session has led to: a thin bar with the way back. Nothing on any other. */
export function SessionBar() {
  const path = usePathname()
  const [back, setBack] = useState<Back | null>(null)
  useEffect(() => {
    const isPresented = path.startsWith(routes.present)
    if (isPresented) sessionStorage.removeItem(key)
    setBack(isPresented ? null : keptBack())
  }, [path])
  if (!back) return null
  return (
    <nav
      aria-label={words.label}
      className="flex flex-wrap gap-x-6 border-line border-b bg-new px-4 py-1 text-small sm:px-6"
    >
      <a href={back.href} className={`${linkStyle} min-h-6 font-semibold`}>
        {words.back}
      </a>
      <span>{back.title}</span>
    </nav>
  )
}

function keptBack(): Back | null {
  const kept = sessionStorage.getItem(key)
  return kept === null ? null : JSON.parse(kept)
}
