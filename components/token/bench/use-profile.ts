import { useEffect, useMemo, useState } from 'react'
import type { Profile, Recognised } from '@/lib/jwt/profiles/profile'
import { recognise } from '@/lib/jwt/profiles/recognise'
import type { Bench } from './bench-model'

let loaded: readonly Profile[] | null = null

/** What is known of makers of tokens: fetched once, when a token is on the bench. */
export async function loadProfiles(): Promise<readonly Profile[]> {
  loaded ??= (await import('@/content/profiles/profiles')).profiles
  return loaded
}

/** What the token looks like; `null` where it looks like nothing known, and until that is known. */
export function useProfile({ token, tokens, chosen }: Pick<Bench, 'token' | 'tokens' | 'chosen'>): Recognised | null {
  const profiles = useProfiles()
  const from = tokens[chosen]?.token === token.text ? tokens[chosen].from : undefined
  return useMemo(() => recognise(token, from, profiles), [token, from, profiles])
}

function useProfiles(): readonly Profile[] {
  const [profiles, setProfiles] = useState(loaded)
  useEffect(() => {
    let isCurrent = true
    void loadProfiles().then((all) => {
      if (isCurrent) setProfiles(all)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return profiles ?? []
}
