import { Abbreviated } from '@/components/glossary/abbreviated'
import { Terms } from '@/components/glossary/terms'
import { tokenRows } from '@/content/compare/advice'
import { comparePage as words } from '@/content/compare/page'
import { Heading } from './heading'

const names = ['from', 'to', 'format', 'mayRead'] as const
type Column = (typeof names)[number]
/** On a narrow page: the format stands beside the name, and the last question below the rest. */
const places: Readonly<Partial<Record<Column, string>>> = {
  format: 'max-sm:absolute max-sm:top-1.5 max-sm:right-0',
  mayRead: 'col-span-2',
}

const head = 'sticky top-0 z-1 bg-paper py-2 pr-6 text-left align-baseline text-ink-2 text-small'
const cell = 'sm:table-cell sm:border-line sm:border-b sm:py-2.5 sm:pr-6'

/** Which token is for whom. Its head stays while the rows go by; on a narrow page each row becomes a block. */
export function TokenTable() {
  const { title, lead, columns, labels } = words.tokens
  return (
    <section className="mt-8 sm:mt-13" aria-labelledby="which-token">
      <Heading id="which-token" title={title} lead={<Terms text={lead} />} />
      <table className="mt-3 block w-full border-collapse text-left sm:table">
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr>
            {[columns.token, ...names.map((name) => columns[name])].map((column) => (
              <th key={column} scope="col" className={head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {tokenRows.map((row) => (
            <tr
              key={row.token}
              className="relative grid grid-cols-[auto_1fr] gap-x-4 border-line border-t py-1.5 align-top leading-snug sm:table-row sm:leading-normal"
            >
              <th scope="row" className={`col-span-2 font-semibold ${cell}`}>
                <Abbreviated text={row.token} />
              </th>
              {names.map((name) => (
                <td key={name} className={`text-small sm:text-body ${places[name] ?? ''} ${cell}`}>
                  <span aria-hidden="true" className="text-ink-2 sm:hidden">
                    {labels[name]}{' '}
                  </span>
                  {row[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
