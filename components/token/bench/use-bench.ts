'use client'
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import { type Bench, type BenchState, emptyBench, type Lit } from './bench-model'
import { stateFromFragment } from './link'
import { useJudgement } from './use-judgement'

/** The bench: what was put on it, and what follows. Typing stays quick: a long token is read when there is time. */
export function useBench(): Bench {
  const [state, setState] = useState<BenchState>(emptyBench)
  const [chosen, setChosen] = useState(0)
  const [before, setBefore] = useState<BenchState | null>(null)
  const [lit, light] = useState<Lit | null>(null)

  const text = useDeferredValue(state.text)
  const key = useDeferredValue(state.key)
  const tokens = useMemo(() => tokensInText(text), [text])
  const one = tokens[chosen] ?? tokens[0]
  const token = useMemo(() => readToken(one?.token ?? ''), [one?.token])
  const keys = useMemo(() => readKeys(key, state.secretIs), [key, state.secretIs])
  const judgement = useJudgement(token, keys, state.expectations)

  const change = (to: Partial<BenchState>) => {
    if (to.text !== undefined) {
      setBefore(null)
      setChosen(0)
      light(null)
    }
    setState((now) => ({ ...now, ...(to.text !== undefined && { from: null }), ...to }))
  }
  useFragment(change)

  return {
    ...state,
    tokens,
    chosen: Math.min(chosen, Math.max(0, tokens.length - 1)),
    token,
    keys,
    judgement,
    isEdited: before !== null,
    lit,
    light,
    change,
    choose: setChosen,
    put: (made, how, to) => {
      setBefore(how === 'edited' ? (before ?? { ...state, text: one?.token ?? '' }) : null)
      setChosen(0)
      light(null)
      setState((now) => ({ ...now, ...to, text: made }))
    },
    undo: () => {
      if (before) setState(before)
      setBefore(null)
    },
  }
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
