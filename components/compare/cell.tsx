import type { ReactNode } from 'react'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { experimentWords, measureWords } from '@/content/compare/page'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'
import { figures, type MeasureId } from './figures'
import { Folded } from './folded'
import type { Scale } from './scale'

const first: readonly MeasureId[] = ['password', 'limit', 'bytes', 'calls', 'time', 'stolen']
const more: readonly MeasureId[] = ['readable', 'remembered']

/** Rooms that are kept until the figures are there: nothing moves when they come. */
const rooms: Readonly<Partial<Record<MeasureId, string>>> = {
  calls: 'items-center projector:min-h-[3em]',
  time: 'min-h-[3em] items-center',
  readable: 'items-center sm:min-h-[3.3em] sm:max-lg:min-h-[4.7em] projector:sm:min-h-[4.5em] print:min-h-0',
  remembered: 'items-baseline',
}

type CellProps = {
  readonly id: string
  readonly title: string
  /** The answer to what the token is, where the head of the column does not say it. */
  readonly token?: ReactNode
  readonly measured: MeasuredWay | undefined
  readonly scale: Scale | undefined
  /** Which figures: all of them, if nothing is said. */
  readonly only?: readonly MeasureId[]
  readonly text?: string
  /** How much room its list of what must be kept needs. */
  readonly keeps?: string
}

/** One way, with its figures. Each figure leads to the message that proves it. */
export function Cell({ id, title, token, measured, scale, only, text, keeps }: CellProps) {
  const name = `way-${id}`
  const row = (each: MeasureId) => (
    <Row key={each} id={each} title={title} measured={measured} scale={scale} keeps={keeps} />
  )
  return (
    <article
      aria-labelledby={name}
      className="py-2.5 sm:border-line-2 sm:py-4 sm:pr-3 sm:pb-5 sm:last:border-l sm:last:pr-0 sm:last:pl-3 lg:border-l lg:pr-(--pad) lg:pl-(--pad) lg:last:pl-(--pad) print:py-[1mm]"
    >
      <div className="mb-2 print:mb-0.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 id={name} className="font-bold text-[1.32em] leading-tight tracking-[-0.01em]">
          {title}
        </h4>
        <RunLink title={title} measured={measured} />
        {token && <div className="w-full sm:sr-only">{token}</div>}
      </div>
      {text && <p className="mb-2.5 min-h-[2.9em] max-w-prose print:mb-0.5 text-pretty text-ink-2">{text}</p>}
      <dl>{(only ?? first).map(row)}</dl>
      {!only && (
        <Folded title={experimentWords.more} titleClass="sm:sr-only" className="">
          <dl>{more.map(row)}</dl>
        </Folded>
      )}
    </article>
  )
}

/** Its room is kept until there is a run to lead to. */
function RunLink({ title, measured }: Pick<CellProps, 'title' | 'measured'>) {
  if (!measured) return <span className="invisible">{experimentWords.seeRun}</span>
  return (
    <a
      href={flowHref(measured.run.flow, { run: measured.run.id })}
      aria-label={experimentWords.seeRunOf(title)}
      className={`${linkStyle} print:hidden`}
    >
      {experimentWords.seeRun}
    </a>
  )
}

type RowProps = {
  readonly id: MeasureId
  readonly title: string
  readonly measured: MeasuredWay | undefined
  readonly scale: Scale | undefined
  readonly keeps: string | undefined
}

function Row({ id, title, measured, scale, keeps }: RowProps) {
  return (
    <div
      className={`relative grid min-h-[2.35em] grid-cols-[8.8em_minmax(0,1fr)] border-line border-t leading-tight hover:bg-ground lg:grid-cols-[9em_minmax(0,1fr)] projector:lg:grid-cols-[8.4em_minmax(0,1fr)] print:min-h-[2em] ${rooms[id] ?? 'items-center'} ${id === 'remembered' ? keeps : ''}`}
    >
      <dt className="pr-2 text-ink-2">{measureWords[id].label}</dt>
      <dd className="text-[1.04em]">
        {measured && scale && <Proof id={id} title={title} measured={measured} scale={scale} />}
      </dd>
    </div>
  )
}

type ProofProps = Pick<RowProps, 'id' | 'title'> & { readonly measured: MeasuredWay; readonly scale: Scale }

/** The figure is the link, and so is all of its row. */
function Proof({ id, title, measured, scale }: ProofProps) {
  const { step, picture, words } = figures[id](measured, scale)
  const { flow, id: run } = measured.run
  return (
    <a
      href={flowHref(flow, { run, step, view: 'messages' })}
      data-measure={id}
      className="flex flex-wrap items-center gap-x-2 sm:gap-x-2.5 gap-y-1 py-1 print:py-0 after:absolute after:inset-0"
    >
      {picture}
      {words}
      <span className="sr-only">({experimentWords.about(measureWords[id].label, title)})</span>
    </a>
  )
}
