import { useEffect, useMemo, useState } from 'react'
import { tokenPanelWords } from '@/content/labels/token-panel'
import type { DecodedToken } from '@/lib/jwt/decode'
import { type Jwks, unverifiable, type Verdict, verdictWithoutKey } from '@/lib/jwt/verdict'
import { jsonText } from '@/lib/world/json-text'

type Checked = { readonly of: string; readonly verdict: Verdict }

/**
 * The verdict on a token's signature, or `null` while it is not known. What needs no key is known at once, on the
 * server too; everything else is checked in the page, with code that is loaded only then.
 */
export function useVerdict(token: string, decoded: DecodedToken, jwks: Jwks | null, issuer: string): Verdict | null {
  const early = useMemo(() => verdictWithoutKey(decoded, issuer), [decoded, issuer])
  const [checked, setChecked] = useState<Checked | null>(null)
  // By value: a parent may build the same key set anew each time it renders.
  const keys = jsonText(jwks)
  const question = JSON.stringify([token, keys, issuer])
  const settled = early !== null

  useEffect(() => {
    if (settled) return
    let current = true
    check(token, JSON.parse(keys), issuer).then((verdict) => {
      if (current) setChecked({ of: question, verdict })
    })
    return () => {
      current = false
    }
  }, [settled, token, keys, issuer, question])

  return early ?? (checked?.of === question ? checked.verdict : null)
}

async function check(token: string, jwks: Jwks | null, issuer: string): Promise<Verdict> {
  try {
    const { verifySignature } = await import('@/lib/jwt/verify')
    return await verifySignature(token, jwks, issuer)
  } catch {
    return unverifiable('not-loaded', tokenPanelWords.notLoaded)
  }
}
