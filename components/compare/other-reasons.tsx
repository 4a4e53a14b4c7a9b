import { otherReasons } from '@/content/compare/page'
import type { FourWays } from '@/lib/world/readings/measured-way'
import { Cell } from './cell'
import { Folded } from './folded'
import { columns } from './four-ways'
import { scaleOf } from './scale'

const compared = ['limit', 'bytes', 'calls', 'time', 'stolen'] as const

/** What else differs, taken away one at a time, on the same scale. */
export function OtherReasons({ four }: { four: FourWays | null }) {
  const scale = four ? scaleOf(four) : undefined
  const { title, cached, matched } = otherReasons
  return (
    <section aria-label={title} className={`border-ink border-t-2 ${columns}`}>
      <Folded
        title={<h3 className="font-bold text-[1.25em] leading-tight tracking-[-0.01em]">{title}</h3>}
        titleClass="py-2 pr-4 sm:max-lg:col-span-2 sm:pt-4.5"
        className="contents"
        bodyClass="sm:col-span-2"
      >
        <div className="sm:grid sm:grid-cols-2 lg:grid-cols-[calc((100%+var(--pad))/2)_minmax(0,1fr)]">
          <Cell id="cached" {...cached} measured={four?.cached} scale={scale} only={compared} />
          <Cell id="matched" {...matched} measured={four?.matched} scale={scale} only={compared} />
        </div>
      </Folded>
    </section>
  )
}
