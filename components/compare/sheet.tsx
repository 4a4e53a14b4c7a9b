'use client'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import { advice } from '@/content/compare/advice'
import { sheetWords as words } from '@/content/compare/sheet'
import { answers } from '@/content/home'
import type { FourWays } from '@/lib/world/readings/measured-way'
import { useFourWays } from './experiment-context'
import { FourWaysGrid } from './four-ways'
import { Heading } from './heading'
import { Key } from './key'
import { Method } from './method'

/** Paper has sizes of its own, and no theme. */
const paper =
  'hidden bg-[#fff] text-[#000] text-[7.1pt] leading-[1.25] [color-scheme:light] print:absolute print:inset-0 print:block'

/** One page to print: when it is printed, nothing else of the page is. On the screen the page itself says it all. */
export function Sheet() {
  const four = useFourWays()
  const isPrinted = usePrinted()
  return (
    <section aria-labelledby="sheet" className="mt-8 sm:mt-13">
      <Heading id="sheet" title={words.title} lead={words.lead} />
      <Button look="plain" className="mt-4" idle={!four} onClick={() => window.print()}>
        {words.print}
      </Button>
      {four && isPrinted && <OnPaper four={four} now={Date.now()} />}
    </section>
  )
}

/** True while the page is printed: what is for paper alone is made only then, and at once, for nobody waits for it. */
function usePrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    const media = matchMedia('print')
    const begin = () => flushSync(() => setPrinted(true))
    const change = () => flushSync(() => setPrinted(media.matches))
    media.addEventListener('change', change)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', change)
    return () => {
      media.removeEventListener('change', change)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', change)
    }
  }, [])
  return isPrinted
}

function OnPaper({ four, now }: { four: FourWays; now: number }) {
  const date = new Date(now).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <div data-sheet className={paper}>
      <p className="font-bold text-[14pt]">{words.title}</p>
      <div className="mt-[1mm] mb-[2mm] grid grid-cols-2 gap-[6mm] text-[8pt]">
        {answers.map(({ term, is, more }) => (
          <p key={term}>
            <b>{term}</b> {is} {more}
          </p>
        ))}
      </div>
      <FourWaysGrid four={four} idPrefix="sheet-" />
      <Key />
      <div className="mt-[1.5mm]">
        <Method four={four} />
      </div>
      <p className="mt-[2mm] font-bold text-[10pt]">{words.when}</p>
      <dl className="mt-[1mm] grid grid-cols-3 gap-x-[5mm] gap-y-[1mm]">
        {advice.map(({ use, when }) => (
          <div key={use}>
            <dt className="font-bold">{use}</dt>
            <dd>{when}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-[1.5mm]">{words.from(date)}</p>
    </div>
  )
}
