'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { evidenceHref } from '@/components/ui/evidence-href'
import { linkStyle } from '@/components/ui/styles'
import { pictureWords as words } from '@/content/labels/lesson'
import type { Picture } from '@/content/lesson'

/** One question to check the picture. It waits: nothing is told before an answer. */
export function PictureQuestion({ question: { ask, options } }: { readonly question: Picture['question'] }) {
  const [chosen, setChosen] = useState<number | null>(null)
  const option = chosen === null ? undefined : options[chosen]
  return (
    <section aria-label={words.question} className="mt-10 border-ink border-t-3 pt-4">
      <h2 className="text-balance font-bold text-[1.375rem] leading-snug">{ask}</h2>
      <ul className="mt-4 grid gap-2">
        {options.map(({ text }, at) => (
          <li key={text}>
            <Button
              look="tool"
              className="min-h-12 w-full text-left"
              aria-pressed={chosen === at}
              onClick={() => setChosen(at)}
            >
              {text}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status" className="mt-4 min-h-16">
        {option && (
          <p className={`border-l-4 pl-4 ${option.right ? 'border-ok' : 'border-bad'}`}>
            <b>{option.right ? words.right : words.notRight}</b> {option.feedback}{' '}
            <a href={evidenceHref(option.see)} className={linkStyle}>
              {option.see.label}
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
