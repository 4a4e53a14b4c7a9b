import { partyStyle } from '@/components/ui/styles'
import { runCard } from '@/content/home'
import { partyWords } from '@/content/words/parties'
import type { PartyRole } from '@/lib/world/message'
import type { Arrow, ShownArrow } from './shown-run'

/** A small ladder: an ordered list of messages first, drawn between the lanes of its parties. */
export function Arrows({ lanes, arrows }: { lanes: readonly PartyRole[]; arrows: readonly Arrow[] }) {
  return (
    <div className="relative flex h-full flex-col">
      <ul aria-label={runCard.parties} className="relative grid grid-cols-4">
        {lanes.map((role) => (
          <li key={role} className="flex justify-center px-1">
            <span className={`${chip} ${partyStyle[role].chip} ${partyStyle[role].line}`}>{partyWords[role].name}</span>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="absolute inset-0 -z-10 grid grid-cols-4">
        {lanes.map((role) => (
          <span key={role} className="mx-auto w-0.5 bg-line-2" />
        ))}
      </div>
      <ol className="flex flex-1 flex-col justify-evenly py-2">
        {arrows.map(({ kind, shown }) =>
          shown ? <ArrowRow key={kind} arrow={shown} lanes={lanes} /> : <EmptyRow key={kind} />,
        )}
      </ol>
    </div>
  )
}

const chip =
  'flex min-h-9 w-full max-w-32.5 items-center justify-center rounded-lg border px-1 py-1 text-center font-bold text-[0.85em] leading-tight sm:text-[0.97em]'

/** Keeps the place of an arrow that is still to come. */
function EmptyRow() {
  return (
    <li aria-hidden="true" className="invisible pt-1.5">
      <span className="block text-[0.85em] leading-snug sm:text-[0.97em]">…</span>
      <span className="block h-3" />
    </li>
  )
}

/** A lane stands in the middle of two of eight columns, so an arrow runs from line 2, 4, 6 or 8 to another. */
function ArrowRow({ arrow, lanes }: { arrow: ShownArrow; lanes: readonly PartyRole[] }) {
  const [start, end] = [lanes.indexOf(arrow.from), lanes.indexOf(arrow.to)].map((lane) => 2 * lane + 2)
  if (start === undefined || end === undefined) return null
  const gridColumn = `${Math.min(start, end)} / ${Math.max(start, end)}`
  return (
    <li className="grid grid-cols-8 pt-1.5">
      <span
        style={{ gridColumn }}
        className="justify-self-center whitespace-nowrap bg-card px-1.5 text-[0.85em] leading-snug sm:text-[0.97em]"
      >
        <span className="sr-only">{`${partyWords[arrow.from].name} to ${partyWords[arrow.to].name}: `}</span>
        {arrow.label}
      </span>
      <Shaft arrow={arrow} gridColumn={gridColumn} leftwards={end < start} />
    </li>
  )
}

function Shaft({ arrow, gridColumn, leftwards }: { arrow: ShownArrow; gridColumn: string; leftwards: boolean }) {
  const dash = arrow.channel === 'front' ? 'border-dashed' : 'border-solid'
  return (
    <span
      aria-hidden="true"
      style={{ gridColumn }}
      className={`flex h-3 items-center ${leftwards ? 'rotate-180' : ''} ${partyStyle[arrow.from].text}`}
    >
      <span className={`flex-1 border-current border-t-(length:--stroke) ${dash}`} />
      <span className="size-3 bg-current [clip-path:polygon(0_0,100%_50%,0_100%)]" />
    </span>
  )
}
