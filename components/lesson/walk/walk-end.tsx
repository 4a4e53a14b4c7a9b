'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { evidenceHref } from '@/components/ui/evidence-href'
import { lessonHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import type { Dialogue } from '@/content/dialogue'
import { walkWords as words } from '@/content/labels/lesson'

type Props = {
  readonly dialogue: Dialogue
  readonly lesson: { readonly id: string; readonly title: string }
  readonly restart: () => void
}

/** What was found, and where it shows. */
export function WalkEnd({ dialogue: { end }, lesson, restart }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="found" className="mt-8 border-ink border-t-3 pt-5">
      <h2 ref={heading} id="found" tabIndex={-1} className="font-bold text-[1.5rem] outline-none">
        {words.end}
      </h2>
      <p className="mt-2 text-pretty">{end.found}</p>
      <p className="mt-4 font-semibold text-small">{words.see}</p>
      <ul className="mt-1 grid gap-1">
        {end.see.map((see) => (
          <li key={see.label}>
            <a href={evidenceHref(see)} className={linkStyle}>
              {see.label}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-5 flex flex-wrap items-center gap-4">
        <Button look="plain" onClick={restart}>
          {words.again}
        </Button>
        <a href={lessonHref(lesson.id)} className={linkStyle}>
          {words.back}: {lesson.title}
        </a>
      </p>
    </section>
  )
}
