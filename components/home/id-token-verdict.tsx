'use client'

import { useMemo } from 'react'
import { useVerdict } from '@/components/token/use-verdict'
import { runCard } from '@/content/home'
import { decodeToken } from '@/lib/jwt/decode'
import type { Jwks, Verdict } from '@/lib/jwt/verdict'

type IdTokenVerdictProps = { readonly token: string; readonly jwks: Jwks | null; readonly issuer: string }

const words = runCard.verdict

const looks = {
  checking: { tone: 'bg-ground text-ink', mark: '…' },
  valid: { tone: 'bg-ok-bg text-ok', mark: '✓' },
  invalid: { tone: 'bg-bad-bg text-bad', mark: '✗' },
  unverifiable: { tone: 'bg-ground text-ink', mark: '?' },
} as const

/** Checks the token in the page that shows it. The code that can is loaded once the page is there. */
export function IdTokenVerdict({ token, jwks, issuer }: IdTokenVerdictProps) {
  const decoded = useMemo(() => decodeToken(token), [token])
  const verdict = useVerdict(token, decoded, jwks, issuer)
  const status = verdict?.status ?? 'checking'
  const { tone, mark } = looks[status]
  return (
    <p role="status" className={`rounded-lg px-2.5 py-1.5 text-[0.96em] ${tone}`}>
      <b>
        <span aria-hidden="true">{mark}</span> {words[status]}
      </b>
      {detail(verdict)}
    </p>
  )
}

function detail(verdict: Verdict | null): string {
  if (verdict === null || verdict.status === 'valid') return verdict ? words.checkedWhere : words.checkingWhere
  return `. ${verdict.reason}`
}
