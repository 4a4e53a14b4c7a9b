import { advice } from '@/content/compare/advice'
import { measureWords } from '@/content/compare/page'
import { sheetWords as words } from '@/content/compare/sheet'
import { answers } from '@/content/home'
import type { MeasuredWay } from '@/lib/world/readings/measured-way'
import { WayHeads } from './four-ways-table'
import { rows } from './measure-rows'
import { PrintButton } from './print-button'

/** Paper has sizes of its own, and no theme. */
const paper = 'hidden bg-[#fff] text-[#000] text-[8.5pt] leading-[1.32] print:absolute print:inset-0 print:block'
const cell = 'wrap-anywhere border-[#999] border-t-[0.2mm] py-[1.3mm] pr-[2mm] align-top'

/** One page to print: when it is printed, nothing else of the page is. On the screen the page itself says it all. */
export function Sheet({ measured, now }: { measured: readonly MeasuredWay[]; now: number }) {
  const date = new Date(now).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <section aria-labelledby="sheet" className="mt-18">
      <h2 id="sheet" className="font-bold text-[1.75rem] leading-tight tracking-[-0.015em]">
        {words.title}
      </h2>
      <p className="mt-2 max-w-prose text-ink-2">{words.lead}</p>
      <PrintButton />
      <div data-sheet className={paper}>
        <p className="font-bold text-[17pt]">{words.title}</p>
        <div className="mt-[2mm] mb-[3mm] grid grid-cols-[1fr_1fr] gap-[6mm] text-[9.5pt]">
          {answers.map(({ term, is, more }) => (
            <p key={term}>
              <b>{term}</b> {is} {more}
            </p>
          ))}
        </div>
        <Figures measured={measured} />
        <p className="mt-[4mm] font-bold text-[11pt]">{words.when}</p>
        <dl className="mt-[1.5mm] grid grid-cols-[1fr_1fr] gap-x-[6mm] gap-y-[2mm]">
          {advice.map(({ use, when }) => (
            <div key={use}>
              <dt className="font-bold">{use}</dt>
              <dd>{when}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-[4mm]">{words.from(date)}</p>
      </div>
    </section>
  )
}

function Figures({ measured }: { measured: readonly MeasuredWay[] }) {
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <WayHeads measured={measured} cellClass={cell} />
      <tbody>
        {rows.map(({ id, cell: read }) => (
          <tr key={id}>
            <th scope="row" className={cell}>
              {measureWords[id].label}
            </th>
            {measured.map((each) => {
              const { figure, more } = read(each, measured)
              return (
                <td key={each.way.id} className={cell}>
                  <b className="block">{figure}</b> {more}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
