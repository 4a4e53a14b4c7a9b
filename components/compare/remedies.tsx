'use client'
import { raceWords } from '@/content/compare/race-words'
import type { Remedies } from '@/lib/world/readings/measured-way'
import { useFourWays } from './experiment-context'
import { Folded } from './folded'

const { title, columns, shortLife, denylist, introspection } = raceWords.remedies
const perHour = 3600 / 20

/** What it costs to have a token end early. */
export function RemedyList() {
  const remedies = useFourWays()?.remedies
  return (
    <Folded title={<h3>{title}</h3>} titleClass="font-bold text-[1.25rem]" className="mt-4 sm:mt-10">
      <dl className="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-3">
        {[shortLife, denylist, introspection].map(({ name, does }, index) => (
          <div key={name} className="border-line border-t pt-3">
            <dt className="font-semibold">{name}</dt>
            <dd>{does}</dd>
            <dd className="min-h-[4.5em] text-ink-2 text-small">
              <span className="sr-only">{columns.costs}: </span>
              {remedies && costsOf(remedies)[index]}
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  )
}

function costsOf({ refreshBytes, denylistLookUps, introspectionCalls, introspectionBytes }: Remedies): string[] {
  return [
    shortLife.costs(refreshBytes, perHour),
    denylist.costs(denylistLookUps),
    introspection.costs(introspectionCalls, introspectionBytes),
  ]
}
