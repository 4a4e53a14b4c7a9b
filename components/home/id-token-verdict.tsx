import { useMemo } from 'react'
import { useVerdict } from '@/components/token/use-verdict'
import { runCard } from '@/content/labels/home'
import { decodeToken } from '@/lib/jwt/decode'
import type { Verdict } from '@/lib/jwt/verdict'
import card from './run-card.module.css'
import type { IssuedToken } from './shown-run'
import styles from './token.module.css'

const words = runCard.verdict
const marks = {
  checking: null,
  valid: 'M2.5 8.5l3.5 3.5 7.5-8',
  invalid: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  unverifiable: null,
} as const

/** Checks the token in the page that shows it. The code that can is loaded only where this is. */
export function IdTokenVerdict({ token: { text, keys }, issuer }: { token: IssuedToken; issuer: string }) {
  const decoded = useMemo(() => decodeToken(text), [text])
  return <VerdictLine verdict={useVerdict(text, decoded, keys, issuer)} />
}

/** It is read where it stands, and announced to nobody: this page speaks when it is asked. */
export function VerdictLine({ verdict }: { verdict: Verdict | null }) {
  const status = verdict?.status ?? 'checking'
  return (
    <p key={status} className={styles.verdict} data-status={status}>
      {marks[status] && (
        <svg aria-hidden="true" viewBox="0 0 16 16" className={card.sign}>
          <path d={marks[status]} />
        </svg>
      )}
      <span>
        {words[status]}
        {detail(verdict)}
      </span>
    </p>
  )
}

function detail(verdict: Verdict | null): string {
  if (verdict === null || verdict.status === 'valid') return verdict ? words.checkedWhere : words.checkingWhere
  return `. ${verdict.reason}`
}
