'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Turn } from '@/content/dialogue'
import { walkWords as words } from '@/content/labels/lesson'

type Props = {
  readonly turn: Turn
  /** The page begins with it: the focus stays where it is. */
  readonly isFirst: boolean
  readonly answer: (given: string | number) => void
}

/** The question of now: free text first, choices one press away, hints for who wants them. */
export function AskedTurn({ turn, isFirst, answer }: Props) {
  const [hints, setHints] = useState(0)
  const [isOffered, setOffered] = useState(false)
  return (
    <section aria-labelledby="turn" className="mt-8 border-ink border-t-3 pt-5">
      <h2 id="turn" className="text-balance font-bold text-[1.5rem] leading-snug">
        {turn.ask}
      </h2>
      <AnswerForm isFirst={isFirst} answer={answer} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {turn.hints.length > 0 && (
          <Button look="tool" idle={hints === turn.hints.length} onClick={() => setHints(hints + 1)}>
            {words.hint(Math.min(hints + 1, turn.hints.length), turn.hints.length)}
          </Button>
        )}
        <Button look="tool" aria-expanded={isOffered} onClick={() => setOffered(!isOffered)}>
          {words.choices}
        </Button>
        <span className="ml-auto text-ink-2 text-small">{words.any}</span>
      </div>
      <div role="status">
        {turn.hints.slice(0, hints).map((hint, at) => (
          <p key={hint} className="mt-3 border-new-line border-l-4 bg-new px-4 py-2">
            {words.hintSaid(at + 1)} {hint}
          </p>
        ))}
      </div>
      {isOffered && (
        <ul className="mt-3 grid gap-2">
          {turn.replies.map(({ means }, at) => (
            <li key={means}>
              <Button look="tool" className="min-h-12 w-full text-left" onClick={() => answer(at)}>
                {means}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function AnswerForm({ isFirst, answer }: Pick<Props, 'isFirst' | 'answer'>) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isFirst) field.current?.focus()
  }, [isFirst])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') answer(text)
  }
  return (
    <form className="mt-4 flex flex-wrap gap-2.5" onSubmit={send}>
      <input
        ref={field}
        aria-label={words.answer}
        aria-describedby="turn"
        value={text}
        autoComplete="off"
        maxLength={300}
        onChange={({ target }) => setText(target.value)}
        className="min-h-12 min-w-0 grow rounded-[9px] border border-line-2 bg-card px-4 hover:border-ink"
      />
      <Button look="primary" type="submit" className="min-h-12">
        {words.send}
      </Button>
    </form>
  )
}
