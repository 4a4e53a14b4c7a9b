import type { Lab } from '@/content/attacks/lab'
import { asItRuns, Code } from '../lab/code'
import { Console } from '../lab/console'
import { LabColumns } from '../lab/lab-columns'
import type { ShownCode } from '../lab/shown-code'

export function Fix({ lab, code }: { readonly lab: Lab; readonly code: ShownCode }) {
  return (
    <LabColumns console={<Console lab={lab} path={[]} since={0} />}>
      <Code of={lab.code} lines={asItRuns(code.lines)} />
    </LabColumns>
  )
}
