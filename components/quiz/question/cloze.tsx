'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Gap } from '@/content/item'
import { questionWords } from '@/content/labels/quiz'
import { choiceText } from '@/lib/recall/judge-text'
import { type LiveRun, needed } from '@/lib/recall/live'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'
import { TypedRow } from './typed-row'

const words = questionWords.cloze

/** Gaps in the message that is shown: typed, or chosen from three. */
export function ClozeQuestion({ item: { gaps }, live, seed, give }: KindProps<'cloze'>) {
  const [said, setSaid] = useState<readonly (string | number)[]>(() => gaps.map(() => ''))
  const [isTyped, setIsTyped] = useState(true)
  const tell = (now: readonly (string | number)[]) => {
    setSaid(now)
    give(now.every((each) => String(each).trim() !== '') ? { kind: 'cloze', gaps: now } : null)
  }
  const fill = (at: number, with_: string | number) => tell(said.toSpliced(at, 1, with_))
  const turn = () => {
    setIsTyped(!isTyped)
    tell(gaps.map(() => ''))
  }
  return (
    <>
      <p className="mt-4 text-ink-2 text-small">
        {words.covered} {isTyped && words.forgiven}
      </p>
      {gaps.map((gap, at) =>
        isTyped ? (
          <TypedRow key={gap.label} label={gap.label} value={String(said[at] ?? '')} type={(text) => fill(at, text)} />
        ) : (
          <OptionRows
            key={gap.label}
            legend={gap.label}
            type="radio"
            rows={rowsOf(gap, needed(live), `${seed} ${at}`)}
            chosen={[Number(said[at] === '' ? -1 : said[at])]}
            choose={(choice) => fill(at, choice)}
          />
        ),
      )}
      <Button look="plain" className="mt-3" onClick={turn}>
        {isTyped ? words.choices : words.type}
      </Button>
    </>
  )
}

function rowsOf({ choices }: Gap, live: LiveRun, seed: string) {
  return shuffled(choices.length, seed).flatMap((index) => {
    const choice = choices[index]
    return choice ? [{ index, text: choiceText(choice, live) }] : []
  })
}
