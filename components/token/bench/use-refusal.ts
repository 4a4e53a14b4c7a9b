import { useMemo, useState } from 'react'
import { rank } from '@/lib/jwt/refusal/rank'
import { saidIn } from '@/lib/jwt/refusal/read-error'
import type { Refusal, Tried } from '@/lib/jwt/refusal/refusal'
import type { Said } from '@/lib/jwt/refusal/said'
import { timeIn } from '@/lib/jwt/refusal/times'
import type { Bench } from './bench-model'
import { useNow } from './use-now'

type Needed = Pick<Bench, 'text' | 'error' | 'token' | 'tokens' | 'chosen' | 'judgement' | 'expectations'>

/** What whoever asks knows of the API, as it is typed. */
export type AboutTheApi = { readonly scope: string; readonly time: string }

/** What the error says, and why the token was refused; `null` while the token is judged, and where there is none. */
export function useRefusal(bench: Needed) {
  const [about, say] = useState<AboutTheApi>({ scope: '', time: '' })
  const said = useSaid(bench)
  const now = useNow(10_000)
  const { token, judgement, expectations } = bench
  const scheme = schemeOf(bench)
  const refusal = useMemo((): Refusal | null => {
    if (!judgement || token.text === '') return null
    const api: Tried['api'] = { scope: about.scope.split(/[\s,]+/).filter(Boolean), time: timeIn(about.time) }
    return rank(said, { token, judgement, expected: expectations, now, scheme, api })
  }, [said, token, judgement, expectations, now, scheme, about])
  return { said, refusal, about, say, now }
}

/** In the field for errors everything is one; in what was pasted as a token only what is known to be. */
function useSaid({ error, text }: Pick<Bench, 'error' | 'text'>): readonly Said[] {
  return useMemo(() => (error.trim() === '' ? saidIn(text, 'known') : saidIn(error, 'all')), [error, text])
}

function schemeOf({ token, tokens, chosen }: Needed): string | null {
  const pasted = tokens[chosen]
  return pasted?.token === token.text && pasted.from.place === 'authorization' ? pasted.from.scheme : null
}
