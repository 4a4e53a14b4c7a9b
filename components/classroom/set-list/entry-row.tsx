import { Button } from '@/components/ui/button'
import { TextArea, TextInput } from '@/components/ui/field'
import { linkStyle } from '@/components/ui/styles'
import { setListWords } from '@/content/labels/set-list'
import { longest, mostMinutes } from '@/lib/classroom/set-list-entry'
import { entryKind } from '@/lib/classroom/set-list-link'
import { changed, type Row } from './edited-list'
import type { SetListControl } from './use-set-list'

const words = setListWords.list

type Props = {
  readonly row: Row
  /** Counted from 0. */
  readonly place: number
  readonly of: number
  readonly control: SetListControl
  readonly move: (from: number, by: -1 | 1) => void
  readonly remove: (at: number) => void
}

/** One entry: what it is, how long it takes, and what to say. */
export function EntryRow({ row, place, of, control: { edited, change }, move, remove }: Props) {
  const { href, title, minutes, note = '' } = row
  const number = place + 1
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span aria-hidden="true" className="w-6 text-center font-bold text-ink-2 text-small">
          {number}
        </span>
        <TextInput
          look="bare"
          className={`min-w-0 grow basis-60 font-semibold ${fieldStyle}`}
          aria-label={words.title(number)}
          value={title}
          maxLength={longest.title}
          onChange={({ target }) => change(changed(edited, place, { title: target.value.toWellFormed() }))}
        />
        <span className="flex items-center gap-1.5 text-small">
          <TextInput
            look="bare"
            type="number"
            min={0}
            max={mostMinutes}
            className={`w-18 text-right ${fieldStyle}`}
            aria-label={words.minutes(number)}
            value={minutes}
            onChange={({ target }) => change(changed(edited, place, { minutes: minutesFrom(target.value) }))}
          />
          <span aria-hidden="true">{words.min}</span>
        </span>
        <span className="flex gap-1.5">
          <Button
            look="plain"
            className={arrow}
            data-by={-1}
            aria-label={words.up(title)}
            idle={place === 0}
            onClick={() => move(place, -1)}
          >
            ↑
          </Button>
          <Button
            look="plain"
            className={arrow}
            data-by={1}
            aria-label={words.down(title)}
            idle={number === of}
            onClick={() => move(place, 1)}
          >
            ↓
          </Button>
          <Button
            look="plain"
            className={arrow}
            data-remove
            aria-label={words.remove(title)}
            onClick={() => remove(place)}
          >
            ×
          </Button>
        </span>
      </div>
      <div className="mt-2 sm:pl-9">
        <p className="text-ink-2 text-small wrap-anywhere">
          {setListWords.kinds[entryKind(href)]}: <code>{href}</code>{' '}
          <a href={href} className={linkStyle} aria-label={words.seeOf(title)}>
            {words.see}
          </a>
        </p>
        <div className="mt-2 text-small">
          <span aria-hidden="true" className="font-semibold">
            {words.noteShort}
          </span>
          <TextArea
            look="bare"
            className={`mt-1 block w-full leading-snug ${fieldStyle}`}
            aria-label={words.note(number)}
            rows={2}
            value={note}
            maxLength={longest.note}
            onChange={({ target }) => change(changed(edited, place, { note: target.value.toWellFormed() }))}
          />
        </div>
      </div>
    </>
  )
}

function minutesFrom(typed: string): number {
  const minutes = Math.round(Number(typed))
  return Number.isFinite(minutes) ? Math.min(mostMinutes, Math.max(0, minutes)) : 0
}

const fieldStyle = 'min-h-11 rounded-[9px] border border-line-2 bg-card px-3 py-1.5 hover:border-ink'
const arrow = 'size-11 px-0! aria-disabled:border-dashed aria-disabled:text-ink-2'
