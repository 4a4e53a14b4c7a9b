import type { ReactNode } from 'react'
import { experimentWords } from '@/content/compare/page'
import { AskedMarks, Swatch } from './pictures'

const words = experimentWords.key

/** What the marks of the figures stand for. */
export function Key() {
  const entries: readonly (readonly [ReactNode, string])[] = [
    [<Swatch key="bar" of="bar" />, words.credential],
    [<Swatch key="more" of="more" />, words.rest],
    [<AskedMarks key="question" questions={1} lookUps={0} />, words.question],
    [<AskedMarks key="look-up" questions={0} lookUps={1} />, words.lookUp],
    [<Swatch key="range" of="range" />, words.range],
    [<Swatch key="life" of="life" />, words.stolen],
  ]
  return (
    <div className="border-ink border-t-2 pt-3 text-ink-2">
      <ul
        aria-label={words.title}
        className="flex flex-wrap gap-x-4 gap-y-1 sm:gap-x-6 sm:gap-y-1.5 max-sm:text-[0.95em]"
      >
        {entries.map(([mark, text]) => (
          <li key={text} className="inline-flex items-center gap-2">
            {mark}
            {text}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 print:hidden">{words.proof}</p>
    </div>
  )
}
