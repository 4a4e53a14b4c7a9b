import type { ReactNode } from 'react'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { comparePage, measureWords } from '@/content/compare/page'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'
import styles from './four-ways.module.css'
import { rows } from './measure-rows'

const words = comparePage.experiment

/** The four ways side by side. Each cell leads to the message that proves it. */
export function FourWaysTable({ measured }: { measured: readonly MeasuredWay[] }) {
  return (
    <table className={styles.table}>
      <caption className="sr-only">{words.table}</caption>
      <WayHeads measured={measured} />
      <tbody>
        {rows.map(({ id, cell }) => (
          <tr key={id}>
            <th scope="row">{measureWords[id].label}</th>
            {measured.map((each) => {
              const { figure, more, step, share } = cell(each, measured)
              const href = flowHref(each.run.flow, { run: each.run.id, step })
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

/** The heads of the columns, one a way. */
export function WayHeads({ measured }: { measured: readonly MeasuredWay[] }) {
  return (
    <thead>
      <tr>
        <td />
        {measured.map(({ way }) => (
          <th key={way.id} scope="col">
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
    <td>
      <b aria-hidden="true" className={styles.way}>
        {way}
      </b>
      <span className={styles.figure}>{children}</span>
      {share !== undefined && (
        <span aria-hidden="true" className={styles.bar}>
          <span style={{ inlineSize: `${Math.max(1, share * 100)}%` }} />
        </span>
      )}
      <a href={href} aria-label={`${words.seeIt}: ${words.about(what, way)}`} className={`${linkStyle} ${styles.see}`}>
        {words.seeIt}
      </a>
    </td>
  )
}
