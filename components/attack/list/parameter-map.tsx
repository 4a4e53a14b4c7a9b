import { labHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import type { Lab, Parameter } from '@/content/attacks/lab'
import { attacksWords } from '@/content/labels/attacks'

const words = attacksWords.map

/** In the order in which one meets them. */
const parameters: readonly Parameter[] = [
  'state',
  'nonce',
  'code_challenge',
  'redirect_uri',
  'iss',
  'aud',
  'typ',
  'alg',
  'kid',
  'exp',
  'jti',
  'cnf',
  'scope',
]

/** What each parameter stops. On a narrow screen every row is a paragraph. */
export function ParameterMap({ labs }: { readonly labs: readonly Lab[] }) {
  const rows = parameters
    .map((parameter) => ({ parameter, stops: labs.filter(({ stoppedBy }) => stoppedBy.includes(parameter)) }))
    .filter(({ stops }) => stops.length > 0)
  return (
    <section aria-labelledby="map" className="mt-14 border-ink border-t-3 pt-4">
      <h2 id="map" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {words.title}
      </h2>
      <p className="mt-1.5 max-w-prose text-ink-2">{words.lead}</p>
      <table aria-labelledby="map" className="mt-4 block w-full border-collapse sm:table">
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr className="text-left text-ink-2 text-small">
            <th scope="col" className="py-2 pr-6 font-semibold">
              {words.parameter}
            </th>
            <th scope="col" className="py-2 font-semibold">
              {words.stops}
            </th>
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {rows.map((row) => (
            <MapRow key={row.parameter} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type Row = { readonly parameter: Parameter; readonly stops: readonly Lab[] }

function MapRow({ parameter, stops }: Row) {
  return (
    <tr className="block border-line border-t py-3 sm:table-row sm:py-0">
      <th scope="row" className="block text-left align-top sm:table-cell sm:w-48 sm:py-3 sm:pr-6">
        <code>{parameter}</code>
      </th>
      <td className="block align-top sm:table-cell sm:py-3">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {stops.map(({ id, title }) => (
            <li key={id}>
              <a href={labHref(id)} className={`${linkStyle} inline-block py-0.5`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
