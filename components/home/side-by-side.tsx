import { Terms } from '@/components/glossary/terms'
import { linkStyle } from '@/components/ui/styles'
import { comparison } from '@/content/comparison'
import { seen, sideBySide } from '@/content/home'

type Side = 'oauth' | 'jwt'
const sides: readonly Side[] = ['oauth', 'jwt']

/** The comparison. On a narrow page each row becomes a block, and each cell says which side it is. */
export function SideBySide() {
  return (
    <section className="mt-18" aria-labelledby="side-by-side">
      <h2 id="side-by-side" className="font-bold text-[1.75rem] tracking-[-0.015em]">
        {sideBySide.title}
      </h2>
      <table className="mt-3.5 block w-full border-collapse text-left sm:table">
        <caption className="sr-only">{sideBySide.caption}</caption>
        <thead className="sr-only sm:not-sr-only">
          <tr className="align-baseline text-[1.25rem]">
            <td className="w-[18%]" />
            {sides.map((side) => (
              <th key={side} scope="col" className="w-[41%] py-3 pr-5 font-bold">
                {sideBySide[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {comparison.map((row) => (
            <tr key={row.id} className="block border-line border-t py-3.5 align-top sm:table-row sm:py-0">
              <th scope="row" className="block pb-1 font-semibold text-ink-2 sm:table-cell sm:py-3.5 sm:pr-5">
                {row.dimension}
              </th>
              {sides.map((side) => (
                <Cell key={side} row={row.id} side={side} text={row[side]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ row, side, text }: { row: string; side: Side; text: string }) {
  const link = seen[row]?.[side]
  return (
    <td className="block pb-2 sm:table-cell sm:py-3.5 sm:pr-5">
      <b aria-hidden="true" className="sm:hidden">
        {sideBySide[side]}:{' '}
      </b>
      <Terms text={text} />{' '}
      {link && (
        <a href={link.href} className={`whitespace-nowrap text-small ${linkStyle}`}>
          {link.label}
        </a>
      )}
    </td>
  )
}
