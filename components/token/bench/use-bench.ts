'use client'
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { challengesIn, isErrorAlone } from '@/lib/jwt/reading/challenge'
import { type PastedToken, tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import { type Bench, type BenchState, type Doings, emptyBench } from './bench-model'
import { held, nothingHeld } from './bench-state'
import { createLights, type Lights } from './lights'
import { stateFromFragment } from './link'
import { useJudgement } from './use-judgement'

/** The bench: what was put on it, and what follows. */
export function useBench(): Bench {
  const [{ state, chosen, before }, doings] = useHeld()
  const [lights] = useState(createLights)
  const { tokens, token } = useRead(useWhenThereIsTime(state.text), chosen)
  const key = useWhenThereIsTime(state.key)
  const keys = useMemo(() => readKeys(key, state.secretIs), [key, state.secretIs])
  const shown = useJudgement(token, keys, state.expectations)
  useUnlit(lights, shown.token)
  useFragment(doings.change)
  return {
    ...state,
    ...doings,
    ...shown,
    tokens,
    chosen: Math.min(chosen, Math.max(0, tokens.length - 1)),
    isEdited: before !== null,
    lights,
  }
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

function useRead(text: string, chosen: number) {
  const tokens = useMemo(() => tokensBeside(text), [text])
  const one = tokens[chosen] ?? tokens[0]
  const token = useMemo(() => readToken(one?.token ?? ''), [one?.token])
  return { tokens, token }
}

/** In the answer of an API only what looks like a token is one. */
function tokensBeside(text: string): readonly PastedToken[] {
  if (isErrorAlone(text)) return []
  const tokens = tokensInText(text)
  return challengesIn(text).length === 0 ? tokens : tokens.filter(({ token }) => /^[^\s"=]+\.[^\s"=]*$/.test(token))
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
