import type { Lab } from '@/content/attacks/lab'
import { labWords } from '@/content/labels/attacks'
import { asItRuns, Code } from './code'
import { Console } from './console'
import { LabColumns } from './lab-columns'
import type { ShownCode } from './shown-code'
import { labWays } from './way'

const words = labWords.begin

/** Before a way was chosen: what each of them is, and the code. */
export function Begin({ lab, code }: { readonly lab: Lab; readonly code: ShownCode }) {
  return (
    <LabColumns console={<Console lab={lab} path={[]} since={0} />}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div>
          <h2 className="font-bold text-[1.375rem]">{words.title}</h2>
          <dl className="mt-3 grid gap-3">
            {labWays.map((way) => (
              <div key={way}>
                <dt className="font-semibold">{labWords.ways[way].name}</dt>
                <dd className="text-ink-2">{words[way]}</dd>
              </div>
            ))}
          </dl>
        </div>
        <Code of={lab.code} lines={asItRuns(code.lines)} />
      </div>
    </LabColumns>
  )
}
