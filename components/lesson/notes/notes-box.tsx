'use client'

import { type ReactNode, useId } from 'react'
import { KeptFault } from '@/components/kept/kept-fault'
import { routes } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { noteWords as words } from '@/content/labels/lesson'
import { useNote } from './use-note'

type Props = {
  /** The id of a lesson, or the address of a place on the stage. */
  readonly where: string
  readonly rows?: number
  readonly takesFocus?: boolean
  readonly children?: ReactNode
}

/** What somebody notes at one place. It is kept as it is typed. */
export function NotesBox({ where, rows = 4, takesFocus = false, children }: Props) {
  const { text, write, flush, kept } = useNote(where)
  const id = useId()
  return (
    <div className="border-new-line border-l-3 pl-4 text-small">
      <label htmlFor={id} className="font-semibold">
        {words.label}
      </label>
      <textarea
        id={id}
        rows={rows}
        // biome-ignore lint/a11y/noAutofocus: it was opened to be written in
        autoFocus={takesFocus}
        value={text}
        placeholder={words.placeholder}
        onChange={({ target }) => write(target.value)}
        onBlur={flush}
        className="mt-1.5 block w-full resize-y rounded-lg border border-line-2 bg-card p-2.5 placeholder:text-ink-2 hover:border-ink"
      />
      <p className="mt-1.5 text-ink-2">
        {words.own}{' '}
        <a href={routes.notes} className={linkStyle}>
          {kept.notes.length === 0 ? words.none : words.all(kept.notes.length)}
        </a>
      </p>
      {children}
      <KeptFault fault={kept.fault} retry={kept.retry} />
    </div>
  )
}
