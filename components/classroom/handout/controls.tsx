'use client'

import { Button, buttonLook } from '@/components/ui/button'
import { handoutWords } from '@/content/labels/handout'
import type { Shown } from './sheet'

const words = handoutWords.controls

type Props = {
  readonly shown: Shown
  /** Of the same handout, otherwise shown. */
  readonly hrefs: Readonly<Record<Shown, string>>
  readonly stage?: string | undefined
}

/** What can be done with a handout before it is printed. It is not printed itself. */
export function Controls({ shown, hrefs, stage }: Props) {
  return (
    <section aria-label={words.region} className="mb-8 print:hidden">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
        {others[shown].map((other) => (
          <a key={other} href={hrefs[other]} className={buttonLook.plain}>
            {shown === 'answers' && other === 'whole' ? words.sheet : labels[other]}
          </a>
        ))}
        {stage !== undefined && (
          <a href={stage} className={buttonLook.plain}>
            {words.stage}
          </a>
        )}
      </div>
      <p className="mt-3 text-ink-2 text-small">{words.how}</p>
    </section>
  )
}

const labels: Readonly<Record<Shown, string>> = { whole: words.whole, blanks: words.blanks, answers: words.answers }

const others: Readonly<Record<Shown, readonly Shown[]>> = {
  whole: ['blanks', 'answers'],
  blanks: ['whole', 'answers'],
  answers: ['whole', 'blanks'],
}
