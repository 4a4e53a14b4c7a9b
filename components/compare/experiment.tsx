import { comparePage } from '@/content/compare/page'
import { raceWords } from '@/content/compare/races'
import type { FourWays, Remedies } from '@/lib/world/readings/measured-way'
import { FourWaysTable } from './four-ways-table'
import { Sheet } from './sheet'

const words = comparePage.experiment

/** The table with how its times were taken, what the remedies cost, and the sheet with the same figures. */
export function Experiment({ four, now }: { four: FourWays; now: number }) {
  const rounds = four.ways[0]?.time.rounds ?? 0
  return (
    <>
      <FourWaysTable measured={four.ways} />
      <p className="mt-4 max-w-prose text-ink-2 text-small">{words.method(rounds)}</p>
      <RemedyTable remedies={four.remedies} />
      <Sheet measured={four.ways} now={now} />
    </>
  )
}

function RemedyTable({ remedies }: { remedies: Remedies }) {
  const { title, columns, shortLife, denylist, introspection } = raceWords.remedies
  const perHour = 3600 / 20
  const rows = [
    { ...shortLife, costs: shortLife.costs(remedies.refreshBytes, perHour) },
    { ...denylist, costs: denylist.costs(remedies.denylistLookUps) },
    { ...introspection, costs: introspection.costs(remedies.introspectionCalls, remedies.introspectionBytes) },
  ]
  return (
    <section aria-labelledby="remedies" className="mt-12">
      <h3 id="remedies" className="font-bold text-[1.25rem]">
        {title}
      </h3>
      <dl className="mt-3 grid gap-x-10 gap-y-5 md:grid-cols-3">
        {rows.map(({ name, does, costs }) => (
          <div key={name} className="border-line border-t pt-3">
            <dt className="font-semibold">{name}</dt>
            <dd className="mt-1">{does}</dd>
            <dd className="mt-1 text-ink-2">
              <span className="sr-only">{columns.costs}: </span>
              {costs}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
