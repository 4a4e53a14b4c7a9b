'use client'

import { useEffect, useEffectEvent } from 'react'
import { keepLabDeed } from '@/components/kept/use-lab-marks'
import type { Lab } from '@/content/attacks/lab'
import { Fix } from '../fix/fix'
import { Watch } from '../watch/watch'
import { Yourself } from '../yourself/yourself'
import { Begin } from './begin'
import type { Carries } from './carries'
import { asItRuns, Code } from './code'
import type { ShownCode } from './shown-code'
import { useWatched } from './use-watched'
import { useWay } from './use-way'
import type { LabWay } from './way'
import { Ways } from './ways'

type Props = {
  readonly lab: Lab
  readonly code: ShownCode
  readonly carries: Carries
  readonly opens: LabWay | null
}

/** A lab at work: one of its three ways at a time. The attack that was watched is there for all of them. */
export function LabRoom({ lab, code, carries, opens }: Props) {
  const [way, go] = useWay(opens)
  const watched = useWatched(lab)
  const arrive = useEffectEvent(() => {
    if (way === 'watch') void watched.start()
  })
  useEffect(() => arrive(), [])
  const choose = (next: LabWay) => {
    go(next)
    if (next === 'watch') void watched.start()
  }
  const shared = { lab, code, carries, watched }
  return (
    <>
      <Ways lab={lab.id} way={way} choose={choose} />
      {way === null && <Begin lab={lab} code={code} />}
      {way === 'watch' && <Watch {...shared} onward={() => choose('yourself')} />}
      {way === 'yourself' && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-7">
          <Yourself lab={lab} onReached={(hints) => keepLabDeed(lab.id, { way: 'yourself', hints })} />
          <Code of={lab.code} lines={asItRuns(code.lines)} />
        </div>
      )}
      {way === 'fix' && <Fix {...shared} />}
    </>
  )
}
