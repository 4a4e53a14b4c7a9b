'use client'

import type { SyntheticEvent } from 'react'
import type { SpecReference } from '@/content/types'

/** The titles are many, so they come only when a reference is first pointed at or reached: no page waits for them. */
async function showTitle(link: HTMLAnchorElement, label: string) {
  const { specTitle } = await import('@/content/specs/sections')
  const title = specTitle(label)
  if (title) link.title = title
}

/** A section of a specification, as a link to where it can be read. Hovered or focused, it says what the section is called. */
export function SpecLink({ spec, className }: { spec: SpecReference; className?: string }) {
  // Without its title the link is as good: a table that cannot be fetched is nobody’s error.
  const entitle = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) =>
    showTitle(currentTarget, spec.label).catch(() => undefined)
  return (
    <a href={spec.href} className={className} onPointerEnter={entitle} onFocus={entitle}>
      {spec.label}
    </a>
  )
}
