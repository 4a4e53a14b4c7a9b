'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { evidenceHref } from '@/components/ui/evidence-href'
import { linkStyle } from '@/components/ui/styles'
import { questionWords } from '@/content/labels/quiz'
import type { Flashcard } from '@/content/lesson'
import type { Confidence } from '@/lib/recall/log'
import { ConfidenceRow } from './question/confidence-row'
import { useFocusWhen } from './question/open-question'

const words = questionWords.card

type Turned = { readonly confidence: Confidence; readonly took: number }
type Props = { readonly card: Flashcard; readonly onAnswered: (right: boolean, turned: Turned) => void }

/** A flashcard: its front, how sure one is, its back, and whether one knew it. */
export function AskedCard({ card: { front, back, see }, onAnswered }: Props) {
  const [asked] = useState(() => Date.now())
  const [turned, setTurned] = useState<Turned | null>(null)
  const heading = useFocusWhen(true)
  return (
    <section aria-label={questionWords.region} className="mx-auto max-w-180">
      <h1 ref={heading} tabIndex={-1} className="text-balance font-bold text-[1.625rem] leading-tight outline-none">
        {front}
      </h1>
      {turned === null ? (
        <ConfidenceRow
          ask={words.turn}
          idle={false}
          say={(confidence) => setTurned({ confidence, took: Date.now() - asked })}
        />
      ) : (
        <Back back={back} answer={(right) => onAnswered(right, turned)}>
          <a href={evidenceHref(see)} className={linkStyle}>
            {see.label}
          </a>
        </Back>
      )}
    </section>
  )
}

type BackProps = {
  readonly back: string
  readonly answer: (right: boolean) => void
  readonly children: React.ReactNode
}

function Back({ back, answer, children }: BackProps) {
  const heading = useFocusWhen(true)
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="mt-6 font-semibold text-ink-2 text-small outline-none">
        {words.back}
      </h2>
      <p className="mt-1 border-new-line border-l-3 pl-4 text-pretty">{back}</p>
      <p className="mt-2 pl-4 text-small">{children}</p>
      <div data-row className="mt-6 grid grid-cols-2 gap-2">
        <Button look="plain" data-choice className="min-h-12" onClick={() => answer(true)}>
          {words.knew}
        </Button>
        <Button look="plain" data-choice className="min-h-12" onClick={() => answer(false)}>
          {words.didNot}
        </Button>
      </div>
    </>
  )
}
