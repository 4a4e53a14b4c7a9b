'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { questionWords } from '@/content/labels/quiz'
import { builtFields, luredFields } from '@/lib/recall/build-fields'
import { needed } from '@/lib/recall/live'
import { BuildRow } from './build-row'
import type { KindProps } from './kind-props'
import { shuffled } from './shuffled'
import { WillBeSent } from './will-be-sent'

const words = questionWords.build

type Fields = readonly (readonly [name: string, value: string])[]
type Props = Pick<KindProps<'build'>, 'item' | 'live' | 'seed' | 'give'> & { readonly begun?: Fields }

/** A request that is put together from what the run holds, and from what does not belong there. */
export function BuildQuestion({ item, live, seed, give, begun = [['', '']] }: Props) {
  const [rows, setRows] = useState<Fields>(begun)
  const [hints, setHints] = useState(0)
  const offered = [...builtFields(item, needed(live)), ...luredFields(item, needed(live))]
  const put = (now: Fields) => {
    setRows(now)
    const fields = now.filter(([name, value]) => name !== '' && value !== '')
    give(fields.length === 0 ? null : { kind: 'build', fields })
  }
  return (
    <div className="mt-5">
      <div className="grid gap-2">
        {rows.map((row, at) => (
          <BuildRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            key={at}
            at={at}
            row={row}
            names={mixed(
              offered.map(([name]) => name),
              seed,
            )}
            values={mixed(
              offered.map(([, value]) => value),
              `${seed} values`,
            )}
            change={(to) => put(rows.toSpliced(at, 1, to))}
            remove={() => put(rows.toSpliced(at, 1))}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look="plain" onClick={() => put([...rows, ['', '']])}>
          {words.add}
        </Button>
        <Button look="plain" idle={hints >= item.hints.length} onClick={() => setHints(hints + 1)}>
          {words.hint(Math.min(hints + 1, item.hints.length), item.hints.length)}
        </Button>
      </div>
      <ul role="status" className="mt-2 grid gap-1 text-small">
        {item.hints.slice(0, hints).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <WillBeSent http={needed(live).message?.http} asked={item.fields} fields={rows} />
    </div>
  )
}

/** Each once, in an order that says nothing. */
function mixed(texts: readonly string[], seed: string): string[] {
  const each = [...new Set(texts)]
  return shuffled(each.length, seed).flatMap((index) => each[index] ?? [])
}
