'use client'
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react'
import type { ReadKeys } from '@/lib/jwt/keys/given'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import { type Bench, type BenchState, type Doings, emptyBench } from './bench-model'
import { held, nothingHeld } from './bench-state'
import { createLights, type Lights } from './lights'
import { stateFromFragment } from './link'
import { useJudgement } from './use-judgement'
import { useWorkbench, type Workbench } from './use-workbench'

/** The bench: what was put on it, and what follows; and what shows it, once it is there. */
export function useBench(): readonly [Bench, Workbench | null] {
  const [{ state, chosen, before }, doings] = useHeld()
  const [lights] = useState(createLights)
  const work = useWorkbench([state.text, state.key, state.error].some((text) => text !== ''))
  const { tokens, token } = useRead(work, useWhenThereIsTime(state.text), chosen)
  const key = useWhenThereIsTime(state.key)
  const keys = useMemo(() => work?.readKeys(key, state.secretIs) ?? noKeys, [work, key, state.secretIs])
  const shown = useJudgement(token, keys, state.expectations)
  useUnlit(lights, shown.token)
  useFragment(doings.change)
  const bench = {
    ...state,
    ...doings,
    ...shown,
    tokens,
    chosen: Math.min(chosen, Math.max(0, tokens.length - 1)),
    isEdited: before !== null,
    lights,
  }
  return [bench, work]
}

const noKeys: ReadKeys = { type: 'none' }

/** An empty bench, and one whose reader is still on its way. */
const noToken: ReadToken = {
  text: '',
  form: 'unknown',
  serialization: 'compact',
  parts: [],
  header: null,
  payload: null,
  seals: [],
  json: null,
  disclosures: [],
  nested: null,
  troubles: [],
}

function useHeld() {
  const [now, dispatch] = useReducer(held, nothingHeld)
  const [doings] = useState<Doings>(() => ({
    change: (to) => dispatch({ type: 'change', to }),
    choose: (index) => dispatch({ type: 'choose', index }),
    put: (token, made, to = {}) => dispatch({ type: 'put', token, made, to }),
    undo: () => dispatch({ type: 'undo' }),
  }))
  return [now, doings] as const
}

/** What is short is read at once; what is very long, when there is time, so that typing stays quick. */
function useWhenThereIsTime(text: string): string {
  const later = useDeferredValue(text)
  return text.length > 100_000 ? later : text
}

function useRead(work: Workbench | null, text: string, chosen: number) {
  const tokens = useMemo(() => work?.tokensIn(text) ?? [], [work, text])
  const one = (tokens[chosen] ?? tokens[0])?.token ?? ''
  const token = useMemo(() => (one === '' ? noToken : (work?.readToken(one) ?? noToken)), [work, one])
  return { tokens, token }
}

/** What was pointed at in one token is nowhere in the next. */
function useUnlit({ light }: Lights, token: Bench['token']) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the token that matters
  useEffect(() => light(null), [light, token])
}

/** Takes what a link brings, and takes it out of the address: a token that is still good does not stay there. */
function useFragment(change: (to: Partial<BenchState>) => void) {
  const take = useEffectEvent(() => {
    const brought = stateFromFragment(location.hash)
    if (!brought) return
    history.replaceState(history.state, '', location.pathname + location.search)
    change({ ...emptyBench, ...brought })
  })
  useEffect(() => {
    take()
    const again = () => take()
    addEventListener('hashchange', again)
    return () => removeEventListener('hashchange', again)
  }, [])
}
