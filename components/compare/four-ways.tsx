import { PartyIcon } from '@/components/picture/party-icon'
import { SmallStub, SmallTicket } from '@/components/picture/tickets'
import { axes } from '@/content/compare/page'
import { ways } from '@/content/ways'
import type { FourWays } from '@/lib/world/readings/measured-way'
import { Cell } from './cell'
import { partyColours } from './party-chip'
import { scaleOf } from './scale'

/** A head of the row, and a column for each answer to what the token is: the first is wider by its padding at the right, so that the bars of both are equally long. */
export const columns =
  '[--pad:1rem] [--head:12.5em] xl:[--pad:1.5rem] projector:[--head:10em] sm:grid sm:grid-cols-2 lg:grid-cols-[var(--head)_calc((100%-var(--head)+var(--pad))/2)_minmax(0,1fr)]'

const answers = axes.token.answers

/** The room that the list of what must be kept needs, by row: nothing moves when it comes. */
const keeps: Readonly<Record<string, string>> = {
  'by-password': 'sm:min-h-[3.6em] print:min-h-0',
  'by-permission': 'sm:min-h-[10.8em] sm:max-lg:min-h-[13.4em] projector:sm:min-h-[13.2em] print:min-h-0',
}

/** The experiment as the two questions that it is about: a row for each answer to one, a column for each to the other. */
export function FourWaysGrid({ four, idPrefix = '' }: { four: FourWays | null; idPrefix?: string }) {
  const scale = four ? scaleOf(four) : undefined
  return (
    <>
      <ColumnHeads />
      {axes.rows.map((row) => (
        <section key={row.id} aria-labelledby={idPrefix + row.id} className={`border-ink border-t-2 ${columns}`}>
          <RowHead {...row} id={idPrefix + row.id} />
          {row.ways.map((id, column) => (
            <Cell
              key={id}
              id={idPrefix + id}
              title={ways.find((way) => way.id === id)?.title ?? id}
              token={<Answer column={column} />}
              keeps={keeps[row.id]}
              measured={four?.ways.find(({ way }) => way.id === id)}
              scale={scale}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function ColumnHeads() {
  return (
    <div className={`z-2 bg-paper pb-2.5 text-ink-2 leading-snug lg:sticky lg:top-0 print:bg-transparent ${columns}`}>
      <p className="self-end pt-1.5 pr-4 sm:max-lg:col-span-2">
        <Question {...axes.how} />
        <span className="block lg:hidden print:ml-3 print:inline">
          <Question {...axes.token} />
        </span>
      </p>
      {answers.map(({ title }, column) => (
        <div key={title} className="pt-1.5 max-sm:hidden sm:max-lg:last:pl-3 lg:px-(--pad)">
          <p className={`max-lg:hidden ${column === 0 ? '' : 'invisible'}`} aria-hidden={column > 0}>
            <Question {...axes.token} />
          </p>
          <Answer column={column} />
        </div>
      ))}
    </div>
  )
}

function Question({ asks, aside }: { asks: string; aside: string }) {
  return (
    <>
      <b className="text-ink">{asks}</b> {aside}
    </>
  )
}

const drawings = [SmallStub, SmallTicket] as const

/** What the token is, in this column. */
function Answer({ column }: { column: number }) {
  const answer = answers[column]
  const Drawing = drawings[column]
  if (!answer || !Drawing) return null
  return (
    <div className="flex items-center gap-2.5 text-ink-2 leading-snug max-sm:text-[0.93em] sm:gap-3.5 max-sm:[&>svg]:h-8 print:[&>svg]:h-8">
      <Drawing />
      <p>
        <b className="block text-ink leading-tight tracking-[-0.01em] sm:text-[1.25em]">{answer.title}</b>
        {answer.is}
      </p>
    </div>
  )
}

type RowHeadProps = Pick<(typeof axes.rows)[number], 'id' | 'title' | 'is' | 'role' | 'note'>

/** On a phone its title stays in sight as long as its ways are. */
function RowHead({ id, title, is, role, note }: RowHeadProps) {
  return (
    <>
      <div className="sticky top-0 z-1 bg-paper py-2.5 pr-4 max-sm:border-line-2 max-sm:border-b sm:static sm:col-span-2 sm:pt-4.5 sm:pb-0 lg:col-span-1 print:bg-transparent print:pt-[1mm]">
        <span
          style={partyColours(role)}
          className="mb-2.5 hidden size-10 place-items-center rounded-[10px] border-[1.5px] border-(--party) bg-(--party-bg) text-(--party) text-[1.25rem] lg:grid"
        >
          <PartyIcon role={role} />
        </span>
        <h3 id={id} className="font-bold text-[1.25em] leading-tight tracking-[-0.01em]">
          {title}
        </h3>
        <p className="text-ink-2 leading-snug print:sr-only">{is}</p>
        <Note note={note} className="mt-3 hidden lg:block" />
      </div>
      <Note note={note} className="pt-2 sm:col-span-2 sm:pt-1 lg:hidden" />
    </>
  )
}

function Note({ note, className }: { note: readonly string[]; className: string }) {
  return (
    <div className={`text-pretty text-[0.93em] text-ink-2 leading-snug ${className}`}>
      {note.map((text) => (
        <p key={text} className="mt-1.5 first:mt-0 print:mt-0">
          {text}
        </p>
      ))}
    </div>
  )
}
