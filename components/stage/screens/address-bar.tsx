import { roleAt } from '@/components/stage/party-names'
import { stageWords } from '@/content/words/stage'
import type { RunView } from '@/lib/world/run'
import styles from './browser.module.css'

type Props = {
  readonly run: RunView
  readonly address: string
  /** Where the browser goes by itself on Next. */
  readonly next: string | null
}

/** The address bar, and under it the next address where a redirect is held. The host is in its party's colour. */
export function AddressBar({ run, address, next }: Props) {
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.dots} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <Address run={run} address={address} label={stageWords.browser.address} className={styles.address} />
      </div>
      {next !== null && (
        <div className={styles.next}>
          <span aria-hidden="true">↳</span>
          <Address run={run} address={next} label={stageWords.browser.nextAddress} className={styles.nextAddress} />
        </div>
      )}
    </>
  )
}

type AddressProps = {
  readonly run: RunView
  readonly address: string
  readonly label: string
  readonly className: string | undefined
}

function Address({ run, address, label, className }: AddressProps) {
  const url = URL.parse(address)
  return (
    <p className={className} title={address}>
      <span className="sr-only">{label} </span>
      {url ? <b style={{ color: colourAt(run, url.href) }}>{url.host}</b> : null}
      {url ? address.slice(url.origin.length) : address || ' '}
    </p>
  )
}

function colourAt(run: RunView, url: string): string {
  const role = roleAt(run, url)
  return role ? `var(--${role})` : 'var(--ink)'
}
