'use client'

import { useCallback, useEffect, useId, useState } from 'react'
import { LabelledSelect, TextInput } from '@/components/ui/field'
import type { Group } from '@/content/glossary/entry'
import { glossaryWords as words } from '@/content/labels/glossary'

type Props = {
  /** How many entries there are. */
  readonly count: number
  /** The id of the list that they stand in, which the server has rendered. */
  readonly list: string
}

type Kind = 'all' | Group

const kinds: readonly Kind[] = ['all', 'concepts', 'parameters', 'fields', 'cookies', 'claims', 'headers', 'people']
const kindLabels: Readonly<Record<Kind, string>> = { all: words.all, ...words.only }

/** Leaves out of the list what does not have the letters that were typed, and says how many entries are left. */
export function GlossaryFilter({ count, list }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<Kind>('all')
  const [left, setLeft] = useState(count)
  useEffect(() => setLeft(leave(list, text, kind)), [list, text, kind])
  const clear = useCallback(() => {
    setText('')
    setKind('all')
  }, [])
  useWholeListAt(clear)
  return (
    <search className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3 noscript:hidden">
      <div className="grid max-w-96 flex-[1_1_14rem] gap-[0.35rem] font-semibold">
        <label htmlFor={id}>{words.filter}</label>
        <TextInput
          id={id}
          look="bare"
          type="search"
          className="min-h-10 rounded-[9px] border border-line-2 bg-card px-3 py-[0.3rem] font-[450] hover:border-ink"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <LabelledSelect
        look="page"
        label={words.show}
        value={kind}
        values={kinds}
        labels={kindLabels}
        onChange={setKind}
      />
      <p className="flex min-h-10 items-center text-ink-2" role="status">
        {left === 0 ? words.none : words.left(left, count)}
      </p>
    </search>
  )
}

/** A link to an entry leads to it, also where the filter had left it out. */
function useWholeListAt(clear: () => void): void {
  useEffect(() => {
    window.addEventListener('hashchange', clear)
    return () => window.removeEventListener('hashchange', clear)
  }, [clear])
}

/** Hides what is left out, and letters with nothing left under them. Returns how many entries are left. */
function leave(list: string, text: string, kind: Kind): number {
  const sections = [...document.querySelectorAll<HTMLElement>(`#${list} > section`)]
  return sections.reduce((sum, section) => {
    const left = leaveIn(section, plain(text), kind)
    section.hidden = left === 0
    return sum + left
  }, 0)
}

function leaveIn(section: HTMLElement, text: string, kind: Kind): number {
  const entries = [...section.querySelectorAll<HTMLElement>('li[data-names]')]
  for (const entry of entries) entry.hidden = !isMeant(entry, text, kind)
  return entries.filter(({ hidden }) => !hidden).length
}

function isMeant({ dataset: { names = '', group } }: HTMLElement, text: string, kind: Kind): boolean {
  return (kind === 'all' || kind === group) && plain(names).includes(text)
}

/** `Front-Channel` and `front channel` are one. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
}
