import { Abbreviated } from '@/components/glossary/abbreviated'
import { Terms } from '@/components/glossary/terms'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { flowMap, type Suited } from '@/content/flow-map'
import { flows } from '@/content/flows/flows'
import { flowsPage } from '@/content/home'
import { settingWords } from '@/content/words/settings/settings'
import type { SettingName } from '@/lib/world/settings'

/** Which flow suits which kind of program. On a narrow screen every row is a paragraph. */
export function FlowMap() {
  return (
    <section className="mt-10" aria-labelledby="which-flow">
      <h2 id="which-flow" className="font-bold text-[1.5rem] leading-tight tracking-[-0.015em]">
        {flowsPage.map}
      </h2>
      <table className="mt-4 block w-full border-collapse sm:table">
        <thead className="sr-only sm:not-sr-only sm:table-header-group">
          <tr className="text-left text-ink-2 text-small">
            {[flowsPage.program, flowsPage.flow, flowsPage.because].map((heading) => (
              <th key={heading} scope="col" className="py-2 pr-6 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {flowMap.map((suited) => (
            <MapRow key={suited.program} suited={suited} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MapRow({ suited }: { suited: Suited }) {
  return (
    <tr className="block border-line border-t py-3 sm:table-row sm:py-0">
      <th scope="row" className="block text-left align-top font-semibold sm:table-cell sm:w-[32%] sm:py-3 sm:pr-6">
        {suited.program}
      </th>
      <td className="block align-top sm:table-cell sm:w-[26%] sm:py-3 sm:pr-6">
        <a href={flowHref(suited.flow, { settings: suited.settings })} className={linkStyle}>
          <Abbreviated text={flows.find(({ id }) => id === suited.flow)?.title ?? suited.flow} />
        </a>
        {suited.settings && (
          <span className="block text-ink-2 text-small">
            <Terms text={settingsOf(suited)} />
          </span>
        )}
      </td>
      <td className="block align-top text-ink-2 sm:table-cell sm:py-3">
        <Terms text={suited.because} />
      </td>
    </tr>
  )
}

/** `Client: BFF`. */
function settingsOf({ settings }: Suited): string {
  return Object.entries(settings ?? {})
    .map(([name, value]) => {
      const { label, values } = settingWords[name as SettingName]
      return `${label}: ${values[value]?.label ?? value}`
    })
    .join(', ')
}
