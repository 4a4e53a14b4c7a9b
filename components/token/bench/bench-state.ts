/** How the bench's state changes. */
import { tokensInText } from '@/lib/jwt/reading/paste'
import { type BenchState, emptyBench } from './bench-model'

export type Held = {
  readonly state: BenchState
  /** Which of the tokens in the text. */
  readonly chosen: number
  /** What there was before the first change by hand. */
  readonly before: BenchState | null
}

type Changed = { readonly to: Partial<BenchState> }

export type Doing =
  | ({ readonly type: 'change' } & Changed)
  | { readonly type: 'choose'; readonly index: number }
  | {
      readonly type: 'put'
      readonly token: string
      readonly made: 'edited' | 'made'
      readonly to?: Partial<BenchState>
    }
  | { readonly type: 'undo' }

export const nothingHeld: Held = { state: emptyBench, chosen: 0, before: null }

export function held(now: Held, doing: Doing): Held {
  if (doing.type === 'choose') return { ...now, chosen: doing.index }
  if (doing.type === 'undo') return now.before ? { state: now.before, chosen: 0, before: null } : now
  if (doing.type === 'put') return put(now, doing)
  const { to } = doing
  if (to.text === undefined) return { ...now, state: { ...now.state, ...to } }
  return { state: { ...now.state, from: null, ...to }, chosen: 0, before: null }
}

function put(now: Held, { token, made, to }: Doing & { type: 'put' }): Held {
  const before = made === 'edited' ? (now.before ?? { ...now.state, text: tokenOn(now) }) : null
  return { state: { ...now.state, ...to, text: token }, chosen: 0, before }
}

function tokenOn({ state, chosen }: Held): string {
  const tokens = tokensInText(state.text)
  return (tokens[chosen] ?? tokens[0])?.token ?? ''
}
