import { advice } from '@/content/compare/advice'
import { measureWords } from '@/content/compare/page'
import { sheetWords as words } from '@/content/compare/sheet'
import { answers } from '@/content/home'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'
import { WayHeads } from './four-ways-table'
import { rows } from './measure-rows'
import { PrintButton } from './print-button'
import styles from './sheet.module.css'

/** One page to print: when it is printed, nothing else of the page is. */
export function Sheet({ measured, now }: { measured: readonly MeasuredWay[]; now: number }) {
  const date = new Date(now).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <section aria-labelledby="sheet" className="mt-18">
      <h2 id="sheet" className="font-bold text-[1.75rem] leading-tight tracking-[-0.015em]">
        {words.title}
      </h2>
      <p className="mt-2 max-w-prose text-ink-2">{words.lead}</p>
      <PrintButton />
      <div data-sheet className={styles.sheet}>
        <p className={styles.title}>{words.title}</p>
        <div className={styles.answers}>
          {answers.map(({ term, is, more }) => (
            <p key={term}>
              <b>{term}</b> {is} {more}
            </p>
          ))}
        </div>
        <Figures measured={measured} />
        <p className={styles.subtitle}>{words.when}</p>
        <dl className={styles.advice}>
          {advice.map(({ use, when }) => (
            <div key={use}>
              <dt>{use}</dt>
              <dd>{when}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.foot}>{words.from(date)}</p>
      </div>
    </section>
  )
}

function Figures({ measured }: { measured: readonly MeasuredWay[] }) {
  return (
    <table>
      <WayHeads measured={measured} />
      <tbody>
        {rows.map(({ id, cell }) => (
          <tr key={id}>
            <th scope="row">{measureWords[id].label}</th>
            {measured.map((each) => {
              const { figure, more } = cell(each, measured)
              return (
                <td key={each.way.id}>
                  <b>{figure}</b> {more}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
