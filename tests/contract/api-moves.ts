/** What a reader may ask the API for, at random: what people do to a world, and what the page offers besides. */
import fc from 'fast-check'
import { flows } from '@/content/flows/flows'
import type { DefaultAct, Flow } from '@/content/types'
import type { ContinueInput } from '@/lib/api/shapes'
import { rowsOf } from '@/lib/world/readings/tree'
import type { Action, StepView } from '@/lib/world/run'
import { choicesOf, settingNames } from '@/lib/world/settings'
import { actionFor, type Move, moves } from './random-moves'

export type ApiMove =
  | Move
  /** Somebody does what somebody does elsewhere in this flow. */
  | { readonly do: 'elsewhere'; readonly pick: number }
  | { readonly do: 'wait'; readonly pick: number; readonly seconds: number }
  | { readonly do: 'what-if'; readonly pick: number }
  | { readonly do: 'settings'; readonly pick: number }
  | { readonly do: 'end' }
  | { readonly do: 'back'; readonly pick: number }

const pick = fc.nat(1000)

const more: fc.Arbitrary<ApiMove> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('elsewhere' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), pick, seconds: fc.constantFrom(0, 5, 700, 4000, 90_000) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('what-if' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('settings' as const), pick }) },
  { weight: 1, arbitrary: fc.constant({ do: 'end' } as const) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('back' as const), pick }) },
)

/** The id of a flow, and what is asked for in it. */
export const sequences: fc.Arbitrary<readonly [string, readonly ApiMove[]]> = fc.tuple(
  fc.constantFrom(...flows.map(({ id }) => id)),
  fc
    .tuple(moves, fc.array(fc.tuple(fc.nat(40), more), { maxLength: 5 }))
    .map(([script, added]) =>
      added.reduce<readonly ApiMove[]>((all, [at, move]) => all.toSpliced(at, 0, move), script),
    ),
)

/** What a move asks for at the end of a path; `null` where there is nothing to do it to. */
export function inputFor(move: ApiMove, flow: Flow, path: readonly StepView[]): ContinueInput | null {
  const from = path.at(-1)?.id ?? 0
  switch (move.do) {
    case 'end':
      return { from, play: 'end' }
    case 'what-if':
      return withMember(from, 'whatIf', pickFrom(flow.whatIfs, move.pick)?.id)
    case 'settings':
      return settingsInput(flow, from, move.pick)
    case 'elsewhere':
      return withMember(from, 'action', pickFrom(actsOf(flow), move.pick))
    case 'wait':
      return withMember(from, 'action', waitOf(flow, move.pick, move.seconds))
    case 'back':
      return null
    default:
      return withMember(
        from,
        'action',
        actionFor(move, { inFlight: held(path), parties: partiesOf(flow) }, path) ?? undefined,
      )
  }
}

function withMember(from: number, name: 'action' | 'whatIf', value: unknown): ContinueInput | null {
  return value === undefined ? null : ({ from, [name]: value } as ContinueInput)
}

function settingsInput(flow: Flow, from: number, pick: number): ContinueInput {
  const name = pickFrom(flow.settings.length > 0 ? flow.settings : settingNames, pick) ?? 'client'
  return { from, settings: { [name]: pickFrom(choicesOf(flow, name), pick) } }
}

function actsOf({ acts, whatIfs }: Flow): Action[] {
  const tried = whatIfs.flatMap(({ how, afterwards = [] }) => [...('first' in how ? [how.first] : []), ...afterwards])
  return [...acts, ...tried].map(({ party, act }: Pick<DefaultAct, 'party' | 'act'>) => ({ type: 'act', party, act }))
}

function waitOf({ parties }: Flow, pick: number, seconds: number): Action {
  const party = pickFrom(parties, pick)?.id ?? 'browser'
  const tasks = [undefined, 'poll', 'refresh', 'replace-key', 'retire-key', 'call-again', 'no such task']
  const task = pickFrom(tasks, pick)
  return { type: 'act', party, act: { kind: 'wait', seconds, ...(task !== undefined && { task }) } }
}

function partiesOf({ parties }: Flow) {
  return Object.fromEntries(parties.map((party) => [party.id, party]))
}

function held(path: readonly StepView[]) {
  const ids = path.at(-1)?.inFlight ?? []
  return rowsOf(path).flatMap(({ message }) => (ids.includes(message.id) ? [message] : []))
}

function pickFrom<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)]
}
