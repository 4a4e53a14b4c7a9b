import type { CSSProperties } from 'react'
import { stubWords as words } from '@/content/labels/recall'

/** How well a concept is held today. */
export type StubState = 'held' | 'fading' | 'due' | 'not-met'

type Props = {
  /** Of its concept. */
  readonly number: number
  readonly title: string
  readonly state: StubState
  /** How likely it would be known today, 0 to 1. Left out, the state says how full it is. */
  readonly fullness?: number
}

/** The mark of a concept: a numbered stub, as full as the concept is held. Its name is the concept's title and state. */
export function Stub({ number, title, state, fullness = usual[state] }: Props) {
  return (
    <span role="img" aria-label={words.name(title, state)} data-state={state} className={`${stub} ${looks[state]}`}>
      <span aria-hidden="true" className={fill} style={{ height: `${Math.round(fullness * 100)}%` } as CSSProperties} />
      <span
        aria-hidden="true"
        className={`${perforation} ${state === 'not-met' ? 'border-dotted' : 'border-dashed'}`}
      />
      <span aria-hidden="true" className="relative">
        {number}
      </span>
      {state === 'due' && <span aria-hidden="true" className={dot} />}
    </span>
  )
}

/** What is due keeps its dot, what was never met its dashes: no state is told by a tone alone. */
const usual: Readonly<Record<StubState, number>> = { held: 1, fading: 0.7, due: 0.4, 'not-met': 0 }

const stub =
  'relative inline-flex h-7 w-10.5 shrink-0 items-center justify-center rounded-[4px] border-[1.5px] bg-card pl-2 font-mono text-[0.8125rem] leading-none'
const fill = 'absolute inset-x-0 bottom-0 rounded-b-[2px] bg-fill'
const perforation = 'absolute inset-y-0 left-2 border-current border-l-[1.5px] opacity-55'
const dot = 'absolute -top-1.25 -right-1.25 size-3 rounded-full border-2 border-ink bg-new-line'

const looks: Readonly<Record<StubState, string>> = {
  held: 'border-ink font-bold text-ink',
  fading: 'border-ink font-bold text-ink',
  due: 'border-ink font-bold text-ink',
  'not-met': 'border-dashed border-future font-medium text-ink-2',
}
