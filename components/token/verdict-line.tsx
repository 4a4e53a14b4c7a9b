import { tokenPanelWords as words } from '@/content/labels/token-panel'
import type { Verdict } from '@/lib/jwt/verdict'
import styles from './token-panel.module.css'

/** `source`: where the keys are from. */
type VerdictLineProps = { readonly verdict: Verdict | null; readonly source: string }

const marks = { valid: '✓', invalid: '✗', unverifiable: '?', checking: '…' } as const

/** One line: what is known of the signature, and why. */
export function VerdictLine({ verdict, source }: VerdictLineProps) {
  const status = verdict?.status ?? 'checking'
  return (
    <p className={styles.verdict} data-status={status}>
      <span aria-hidden="true">{marks[status]}</span>
      <span>
        <strong>{words.verdict[status]}</strong>{' '}
        {verdict === null ? null : <Details verdict={verdict} source={source} />}
      </span>
    </p>
  )
}

function Details({ verdict, source }: { readonly verdict: Verdict; readonly source: string }) {
  if (verdict.status !== 'valid') return <>{verdict.reason}</>
  return (
    <>
      {verdict.alg}, {keyName(verdict.kid)} {words.checked(source)}
    </>
  )
}

function keyName(kid: string | null) {
  return kid === null ? (
    words.aKey
  ) : (
    <>
      {words.theKey} <code className={styles.kid}>{kid}</code>
    </>
  )
}
