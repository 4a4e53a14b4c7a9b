'use client'

import type { Ref } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Fault } from '@/content/faults'
import { presentWords } from '@/content/labels/present'

const words = presentWords.help

type Props = { readonly ref: Ref<HTMLDialogElement>; readonly faults: readonly Fault[] }

/** What the keys do, and which faults this flow has on them. */
export function Help({ ref, faults }: Props) {
  return (
    <Dialog ref={ref} title={words.heading} close={words.close} className="w-[min(60rem,calc(100vw-2rem))] text-small">
      <div className="grid gap-x-8 sm:grid-cols-2">
        <KeyList />
        <div>
          <h3 className="font-bold">{words.faults}</h3>
          {faults.length === 0 && <p>{words.none}</p>}
          <dl className="mb-4">
            {faults.map(({ key, label }) => (
              <KeyRow key={key} keys={[key]} does={label} />
            ))}
          </dl>
        </div>
      </div>
    </Dialog>
  )
}

/** What the keys do. */
export function KeyList() {
  return (
    <dl className="mb-4 grid gap-1">
      {presentWords.keys.map(({ keys, does }) => (
        <KeyRow key={does} keys={keys} does={does} />
      ))}
    </dl>
  )
}

function KeyRow({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="flex gap-1.5">
        {keys.map((key) => (
          <kbd key={key} className="rounded border border-line-2 px-1.5 text-small">
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  )
}
