'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/field'
import { questionWords } from '@/content/labels/quiz'
import type { KindProps } from './kind-props'
import { OptionRows } from './option-rows'
import { shuffled } from './shuffled'
import { TypedRow } from './typed-row'

const words = questionWords.recall

/** A short answer in one's own words, or what comes closest to it. */
export function RecallQuestion({ item: { readings }, seed, isUnread, give }: KindProps<'recall'>) {
  const [said, setSaid] = useState<string | number>('')
  const [isTyped, setIsTyped] = useState(true)
  const say = (now: string | number) => {
    setSaid(now)
    give(String(now).trim() === '' ? null : { kind: 'recall', said: now })
  }
  const turn = () => {
    setIsTyped(!isTyped)
    say('')
  }
  return (
    <>
      {isTyped ? (
        <>
          <TypedRow label={words.label} value={String(said)} type={say} />
          <Hint>{words.hint}</Hint>
        </>
      ) : (
        <OptionRows
          legend={words.label}
          type="radio"
          rows={shuffled(readings.length, seed).map((index) => ({ index, text: readings[index]?.means ?? '' }))}
          chosen={[said === '' ? -1 : Number(said)]}
          choose={say}
        />
      )}
      <p role="status" className="mt-2 text-small">
        {isTyped && isUnread && words.unread}
      </p>
      <Button look="plain" className="mt-1" onClick={turn}>
        {isTyped ? words.choices : words.type}
      </Button>
    </>
  )
}
