'use client'

import { useId } from 'react'
import { TextInput } from '@/components/ui/field'
import { setListWords as words } from '@/content/labels/set-list'
import type { SetList } from '@/lib/classroom/set-list'
import { longest } from '@/lib/classroom/set-list-entry'
import { Entries } from './entries'
import { Finder } from './finder'
import type { Found } from './found'
import { Start } from './start'
import { type Fault, useSetList } from './use-set-list'

type Props = {
  readonly list: SetList
  readonly fault: Fault | null
  readonly sought: string
  readonly found: Found | null
}

/** A set list, and everything that makes, keeps and starts one. */
export function SetListMaker({ list, fault, sought, found }: Props) {
  const control = useSetList(list, fault)
  const { edited, change } = control
  const name = useId()
  return (
    <div>
      <div role="alert" className="mt-6 max-w-prose">
        {control.fault && (
          <p className="border-bad border-l-4 bg-bad-bg px-4 py-3 text-bad">{words.fault[control.fault]}</p>
        )}
      </div>
      <section aria-label={words.list.region} className="mt-6">
        <label htmlFor={name} className="block font-semibold">
          {words.list.name}
        </label>
        <TextInput
          look="bare"
          id={name}
          className={`mt-1 w-full max-w-160 text-[1.25rem] ${fieldStyle}`}
          value={edited.title}
          placeholder={words.list.unnamed}
          maxLength={longest.title}
          onChange={({ target }) => change({ ...edited, title: target.value.toWellFormed() })}
        />
        <Entries control={control} />
      </section>
      <Start control={control} />
      <Finder control={control} sought={sought} found={found} />
    </div>
  )
}

const fieldStyle =
  'min-h-11 rounded-[9px] border border-line-2 bg-card px-3 py-1 font-normal placeholder:text-ink-2 hover:border-ink'
