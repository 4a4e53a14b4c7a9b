import type { Segments } from '@/lib/jwt/decode'
import styles from './token-panel.module.css'

type RawTokenProps = { readonly token: string; readonly segments: Segments | null }

/** A token's text, letter by letter as it was on the wire. Each segment has a line of its own kind under it, as well as a hue. */
export function RawToken({ token, segments }: RawTokenProps) {
  return <code className={styles.raw}>{segments === null ? token : <Parts {...segments} />}</code>
}

function Parts({ header, payload, signature }: Segments) {
  return (
    <>
      <span className={styles.header}>{header}</span>.<span className={styles.payload}>{payload}</span>.
      <span className={styles.signature}>{signature}</span>
    </>
  )
}
