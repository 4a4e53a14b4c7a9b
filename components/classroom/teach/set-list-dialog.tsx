'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextInput } from '@/components/ui/field'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { SetList } from '@/lib/classroom/set-list'
import { listFromFile } from '@/lib/classroom/set-list-file'
import { listFromLink } from '@/lib/classroom/set-list-link'
import type { TeacherView } from '@/lib/classroom/views'
import type { Entries } from './use-entries'

const words = consoleWords.list

type Props = {
  readonly lists: readonly SetList[]
  readonly view: TeacherView
  readonly entries: Entries
  readonly onClose: () => void
}

/** The session: what is lined up, where in it the class is, and how another is chosen. */
export function SetListDialog({ lists, view, entries, onClose }: Props) {
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose} className="w-[min(48rem,calc(100vw-2rem))]">
      <p className="text-ink-2 text-small">{words.lead}</p>
      {view.list && <Lined list={view.list} entry={view.entry} entries={entries} />}
      <h3 className="mt-4 font-semibold">{words.ready}</h3>
      <p className="mt-1 flex flex-wrap gap-2">
        {lists.map((list) => (
          <Button key={list.title} look="pill" onClick={() => entries.choose(list)}>
            {list.title}
          </Button>
        ))}
      </p>
      <OwnList choose={entries.choose} />
      <p className="my-4">
        <a href={routes.setList} className={linkStyle} target="_blank" rel="noopener">
          {words.make}
        </a>
      </p>
    </Dialog>
  )
}

type LinedProps = { readonly list: SetList; readonly entry: number; readonly entries: Entries }

function Lined({ list, entry, entries: { turn, said } }: LinedProps) {
  const hasNext = entry + 1 < list.entries.length
  return (
    <section aria-label={words.entries(list.title)} className="mt-3">
      <h3 className="font-semibold">{list.title}</h3>
      <ol className="mt-1 max-h-[40dvh] overflow-y-auto border-line border-y">
        {list.entries.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be on the list twice
          <Entry key={index} each={each} number={index + 1} isNow={index === entry} turn={() => turn(index)} />
        ))}
      </ol>
      <p className="mt-2 flex items-center gap-3">
        <Button look="toolPrimary" idle={!hasNext} onClick={() => turn(entry + 1)}>
          {words.next}
        </Button>
        <span role="status">{said}</span>
      </p>
    </section>
  )
}

type EntryProps = {
  readonly each: SetList['entries'][number]
  readonly number: number
  readonly isNow: boolean
  readonly turn: () => void
}

function Entry({ each: { title, minutes }, number, isNow, turn }: EntryProps) {
  return (
    <li aria-current={isNow ? 'step' : undefined} className="border-line border-t first:border-t-0">
      <Button look="bare" className="flex min-h-9 w-full items-baseline gap-3 px-1 py-1 text-left" onClick={turn}>
        <span className="w-6 font-mono text-ink-2">{number}</span>
        <span className={isNow ? 'flex-1 font-bold' : 'flex-1'}>{title}</span>
        {isNow && <span className="text-small">{words.now}</span>}
        <span className="text-ink-2 text-small">{words.minutes(minutes)}</span>
      </Button>
    </li>
  )
}

function OwnList({ choose }: Pick<Entries, 'choose'>) {
  const id = useId()
  const [link, setLink] = useState('')
  const [bad, setBad] = useState(false)
  const take = (list: SetList | null) => {
    setBad(list === null)
    if (list) choose(list)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take(listInAddress(link))
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    const read = listFromFile(await file.text())
    take('list' in read ? read.list : null)
  }
  return (
    <>
      <form className="mt-4 flex flex-wrap items-end gap-2" onSubmit={submit}>
        <div className="min-w-0 flex-1">
          <label htmlFor={`${id}-link`} className="font-semibold">
            {words.link}
          </label>
          <TextInput id={`${id}-link`} look="page" value={link} onChange={({ target }) => setLink(target.value)} />
        </div>
        <Button look="plain" type="submit">
          {words.take}
        </Button>
      </form>
      <label htmlFor={`${id}-file`} className="mt-3 block font-semibold">
        {words.file}
      </label>
      <input
        id={`${id}-file`}
        type="file"
        accept="application/json,.json"
        className="mt-1 block max-w-full"
        onChange={({ target }) => void read(target.files?.[0])}
      />
      <p role="status" className="text-bad">
        {bad && words.bad}
      </p>
    </>
  )
}

/** The link itself, or only what stands behind `list=`. */
function listInAddress(typed: string): SetList | null {
  const text = typed.trim()
  const named = URL.parse(text, location.origin)?.searchParams.get('list')
  return listFromLink(named ?? text)
}
