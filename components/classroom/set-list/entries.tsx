import { type KeyboardEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { setListWords } from '@/content/labels/set-list'
import { minutesOf, moved, removed } from './edited-list'
import { EntryRow } from './entry-row'
import type { SetListControl } from './use-set-list'

const words = setListWords.list

/** The entries in their order: by buttons, or with Alt and the arrows. */
export function Entries({ control }: { readonly control: SetListControl }) {
  const { edited, change, said, canUndo, undo } = control
  const { rows } = edited
  const list = useRef<HTMLOListElement>(null)
  const move = (from: number, by: -1 | 1) => {
    const now = moved(edited, from, by)
    if (now === edited) return
    change(now, words.moved(rows[from]?.title ?? '', from + by + 1, rows.length))
    followFocus(list.current, from + by, by)
  }
  const remove = (at: number) => {
    change(removed(edited, at), words.removed(rows[at]?.title ?? ''))
    focusAfter(list.current, at)
  }
  return (
    <>
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-semibold">{words.total(rows.length, minutesOf(edited))}</p>
        {rows.length > 1 && <p className="text-ink-2 text-small">{words.keys}</p>}
        <Button look="small" idle={!canUndo} onClick={undo}>
          {words.undo}
        </Button>
      </div>
      {rows.length === 0 && <p className="mt-3 text-ink-2">{words.empty}</p>}
      <ol ref={list} aria-label={words.entries} className="mt-3 grid gap-2">
        {rows.map((row, place) => (
          <li key={row.key} className={rowStyle} onKeyDown={(event) => moveByKey(event, (by) => move(place, by))}>
            <EntryRow row={row} place={place} of={rows.length} control={control} move={move} remove={remove} />
          </li>
        ))}
      </ol>
      <p role="status" className="mt-2 min-h-6 text-ink-2 text-small">
        {said}
      </p>
    </>
  )
}

function moveByKey(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key]
  if (by === undefined || !event.altKey) return
  event.preventDefault()
  move(by)
}

/** The focus goes with the entry: to the same button, where it now stands. */
function followFocus(list: HTMLOListElement | null, to: number, by: -1 | 1): void {
  requestAnimationFrame(() => {
    list?.children[to]?.querySelector<HTMLButtonElement>(`button[data-by="${by}"]`)?.focus()
  })
}

/** Whoever removed an entry stands at the one that took its place. */
function focusAfter(list: HTMLOListElement | null, at: number): void {
  requestAnimationFrame(() => {
    const next = list?.children[at] ?? list?.lastElementChild
    next?.querySelector<HTMLButtonElement>('button[data-remove]')?.focus()
  })
}

const rowStyle = 'rounded-[9px] border border-line-2 bg-card p-2.5 focus-within:border-ink'
