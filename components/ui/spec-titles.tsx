'use client'

import { useEffect } from 'react'

/** The titles are many, so they come only when a reference is first pointed at or reached: no page waits for them. */
async function showTitle(link: HTMLElement, label: string) {
  const { specTitle } = await import('@/content/specs/sections')
  const title = specTitle(label)
  if (title) link.title = title
}

/** Hovered or focused, a reference to a specification says what its section is called: one pair of listeners for all of a page. */
export function SpecTitles() {
  useEffect(() => {
    const events = new AbortController()
    const reach = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('a[data-spec]') : null
      const label = link?.dataset.spec
      // Without its title the link is as good: a table that cannot be fetched is nobody’s error.
      if (link && label && !link.title) void showTitle(link, label).catch(() => undefined)
    }
    for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, reach, { signal: events.signal })
    return () => events.abort()
  }, [])
  return null
}
