'use client'

import { useState } from 'react'
import { keepLabDeed } from '@/components/kept/use-lab-marks'
import { nameOf } from '@/components/stage/party-names'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/field'
import type { FaultLab } from '@/content/attacks/fault'
import { faultWords as words } from '@/content/labels/attack-fault'
import { labFlowId } from '@/lib/play/lab-flow'
import { Failed } from '../lab/failed'
import type { ShownCode } from '../lab/shown-code'
import { Happened } from '../yourself/happened'
import { useOwnRun } from '../yourself/use-own-run'
import { Mend } from './mend'
import { WorkedSearch } from './searched'
import { Suspects } from './suspects'

type Props = { readonly lab: FaultLab; readonly code: ShownCode }

/** A fault is looked for in a run, named, and mended. */
export function FaultRoom({ lab, code }: Props) {
  const own = useOwnRun(labFlowId(lab.id, 'watch'))
  const [isFound, setFound] = useState(false)
  const { run, path } = own
  const found = () => {
    setFound(true)
    keepLabDeed(lab.id, { way: 'yourself', hints: 0 })
  }
  return (
    <div className="mt-8 grid gap-8">
      <div className="flex flex-wrap items-center gap-3">
        <Button look={run ? 'plain' : 'primary'} idle={own.busy} onClick={() => void own.begin()}>
          {run ? words.again : words.look}
        </Button>
        {!run && <Hint>{words.lookHelp}</Hint>}
      </div>
      {own.problem && <Failed problem={own.problem} retry={() => void own.begin()} />}
      {run && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 lg:grid-cols-2">
          <Happened path={path} nameOf={(party) => nameOf(run, party)} inOrder />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
            {lab.worked && <WorkedSearch worked={lab.worked} path={path} />}
            <Suspects lab={lab} path={path} onFound={found} />
            {isFound && <Mend lab={lab} code={code} onMended={() => keepLabDeed(lab.id, { way: 'fix' })} />}
          </div>
        </div>
      )}
    </div>
  )
}
