'use client'

import { useMemo } from 'react'
import { useVerdict } from '@/components/token/use-verdict'
import { decodeToken } from '@/lib/jwt/decode'
import type { Jwks, Verdict } from '@/lib/jwt/verdict'

type IdTokenVerdictProps = { readonly token: string; readonly jwks: Jwks | null; readonly issuer: string }

const looks = {
  checking: { tone: 'bg-ground text-ink', mark: '…', heading: 'Checking the signature' },
  valid: { tone: 'bg-ok-bg text-ok', mark: '✓', heading: 'Signature valid' },
  invalid: { tone: 'bg-bad-bg text-bad', mark: '✗', heading: 'Signature not valid' },
  unverifiable: { tone: 'bg-ground text-ink', mark: '?', heading: 'Signature not checked' },
} as const

/** Checks the token in the page that shows it. The code that can is loaded once the page is there. */
export function IdTokenVerdict({ token, jwks, issuer }: IdTokenVerdictProps) {
  const decoded = useMemo(() => decodeToken(token), [token])
  const verdict = useVerdict(token, decoded, jwks, issuer)
  const { tone, mark, heading } = looks[verdict?.status ?? 'checking']
  return (
    <p role="status" className={`rounded-lg px-2.5 py-1.5 text-[0.96em] ${tone}`}>
      <b>
        <span aria-hidden="true">{mark}</span> {heading}
      </b>
      {detail(verdict)}
    </p>
  )
}

function detail(verdict: Verdict | null): string {
  if (verdict === null || verdict.status === 'valid') return verdict ? ', checked in your browser' : ' in your browser'
  return `. ${verdict.reason}`
}
