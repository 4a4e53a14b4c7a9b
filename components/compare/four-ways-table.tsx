import type { ReactNode } from 'react'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { comparePage, measureWords } from '@/content/compare/page'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'
import { rows } from './measure-rows'

const words = comparePage.experiment

const cell = 'min-[60rem]:table-cell min-[60rem]:py-[0.85rem] min-[60rem]:pr-5 min-[60rem]:align-top'

/** The four ways side by side. Each cell leads to the message that proves it. On a narrow page each row becomes a block. */
export function FourWaysTable({ measured }: { measured: readonly MeasuredWay[] }) {
  return (
    <table className="mt-5 block w-full border-collapse text-left min-[60rem]:table min-[60rem]:table-fixed">
      <caption className="sr-only">{words.table}</caption>
      <WayHeads
        measured={measured}
        className="sr-only min-[60rem]:not-sr-only min-[60rem]:table-header-group"
        cellClass={`text-[1.125rem] leading-tight ${cell}`}
      />
      <tbody className="block min-[60rem]:table-row-group">
        {rows.map(({ id, cell: read }) => (
          <tr key={id} className="block border-line border-t py-4 min-[60rem]:table-row">
            <th scope="row" className={`block font-bold ${cell}`}>
              {measureWords[id].label}
            </th>
            {measured.map((each) => {
              const { figure, more, step, share } = read(each, measured)
              const href = flowHref(each.run.flow, { run: each.run.id, step, view: 'messages' })
              return (
                <Cell key={each.way.id} way={each.way.title} href={href} what={measureWords[id].label} share={share}>
                  <b>{figure}</b> <span>{more}</span>
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type HeadsProps = {
  readonly measured: readonly MeasuredWay[]
  readonly className?: string
  readonly cellClass: string
}

/** The heads of the columns, one a way. */
export function WayHeads({ measured, className, cellClass }: HeadsProps) {
  return (
    <thead className={className}>
      <tr>
        <td className={cellClass} />
        {measured.map(({ way }) => (
          <th key={way.id} scope="col" className={cellClass}>
            {way.title}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type CellProps = {
  readonly way: string
  readonly what: string
  readonly href: string
  /** How much of the largest in its row it is, from 0 to 1: drawn as a bar. */
  readonly share?: number | undefined
  readonly children: ReactNode
}

function Cell({ way, what, href, share, children }: CellProps) {
  return (
    <td className={`block pt-2 ${cell}`}>
      <b aria-hidden="true" className="text-ink-2 text-small min-[60rem]:hidden">
        {way}
      </b>
      <span className="wrap-anywhere block *:block">{children}</span>
      {share !== undefined && (
        <span aria-hidden="true" className="my-[0.35rem] block h-1.5 max-w-56 bg-line">
          <span className="block h-full bg-ink-2" style={{ inlineSize: `${Math.max(1, share * 100)}%` }} />
        </span>
      )}
      <a
        href={href}
        aria-label={`${words.seeIt}: ${words.about(what, way)}`}
        className={`${linkStyle} inline-block min-h-6 text-small`}
      >
        {words.seeIt}
      </a>
    </td>
  )
}
