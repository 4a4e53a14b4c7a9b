import type { Verdict } from '@/lib/jwt/verdict'
import styles from './token-panel.module.css'

/** `source`: where the keys are from. */
type VerdictLineProps = { readonly verdict: Verdict | null; readonly source: string }

const looks = {
  valid: { mark: '✓', heading: 'Signature valid' },
  invalid: { mark: '✗', heading: 'Signature not valid' },
  unverifiable: { mark: '?', heading: "Can't be verified" },
  checking: { mark: '…', heading: 'Checking the signature' },
} as const

/** One line: what is known of the signature, and why. */
export function VerdictLine({ verdict, source }: VerdictLineProps) {
  const status = verdict?.status ?? 'checking'
  const { mark, heading } = looks[status]
  return (
    <p className={styles.verdict} data-status={status}>
      <span aria-hidden="true">{mark}</span>
      <span>
        <strong>{heading}</strong> {verdict === null ? null : <Details verdict={verdict} source={source} />}
      </span>
    </p>
  )
}

function Details({ verdict, source }: { readonly verdict: Verdict; readonly source: string }) {
  if (verdict.status !== 'valid') return <>{verdict.reason}</>
  return (
    <>
      {verdict.alg}, {keyName(verdict.kid)} from {source}, checked in this page just now
    </>
  )
}

function keyName(kid: string | null) {
  return kid === null ? 'a key' : <>key {<code className={styles.kid}>{kid}</code>}</>
}
