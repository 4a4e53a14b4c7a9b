'use client'

import { useState } from 'react'
import { KeptFault } from '@/components/kept/kept-fault'
import { useNotes } from '@/components/kept/use-notes'
import { saveText } from '@/components/quiz/home/save'
import { Button } from '@/components/ui/button'
import { linkStyle } from '@/components/ui/styles'
import { noteWords as words } from '@/content/labels/lesson'
import type { Note } from '@/lib/kept/note'
import { notesMarkdown } from '@/lib/kept/notes-markdown'
import { type NoteTitles, placeOf } from './place-of'
import { useFound } from './use-found'

/** Every note, searched and taken along. */
export function AllNotes({ titles }: { readonly titles: NoteTitles }) {
  const { notes, isRead, fault, retry, remove } = useNotes()
  const [asked, setAsked] = useState('')
  const found = useFound(notes, asked, titles)
  const named = (where: string) => placeOf(where, titles)
  const absolute = (where: string) => ({ ...named(where), href: new URL(named(where).href, location.href).href })
  const save = () => saveText(words.file, notesMarkdown(words.title, notes, absolute), 'text/markdown')
  return (
    <>
      <KeptFault fault={fault} retry={retry} save={save} />
      <div className="mt-6 flex flex-wrap items-end gap-3">
        <label className="grid grow gap-1 font-semibold">
          {words.search}
          <input
            type="search"
            value={asked}
            onChange={({ target }) => setAsked(target.value)}
            className="min-h-11 rounded-[9px] border border-line-2 bg-card px-3 font-normal hover:border-ink"
          />
        </label>
        <Button look="plain" className="min-h-11" idle={notes.length === 0} onClick={save}>
          {words.exportAll}
        </Button>
      </div>
      <p role="status" className="mt-4 text-ink-2 text-small">
        {isRead && statusOf(notes.length, found.length)}
      </p>
      <ul aria-label={words.list}>
        {found.map((note) => (
          <OneNote key={note.id} note={note} titles={titles} remove={() => remove(note.id)} />
        ))}
      </ul>
    </>
  )
}

function statusOf(all: number, found: number): string {
  if (all === 0) return words.empty
  return found === 0 ? words.nothing : words.found(found)
}

type NoteProps = { readonly note: Note; readonly titles: NoteTitles; readonly remove: () => void }

function OneNote({ note: { where, text }, titles, remove }: NoteProps) {
  const { title, href } = placeOf(where, titles)
  return (
    <li className="mt-4 border-new-line border-l-3 pl-4">
      <a href={href} className={`${linkStyle} font-semibold`}>
        {title}
      </a>
      <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{text}</p>
      <Button look="smallLink" aria-label={words.removeThis(title)} onClick={remove}>
        {words.remove}
      </Button>
    </li>
  )
}
