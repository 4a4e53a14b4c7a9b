import { useRef } from 'react'
import { flowHref } from '@/components/ui/routes'
import { linkStyle } from '@/components/ui/styles'
import { runCard as words } from '@/content/labels/home'
import { decodeToken } from '@/lib/jwt/decode'
import type { JsonObject } from '@/lib/jwt/segment'
import type { RunView } from '@/lib/world/run'
import { IdTokenVerdict, VerdictLine } from './id-token-verdict'
import type { IssuedToken as Issued } from './shown-run'
import styles from './token.module.css'
import { useWanted } from './use-wanted'

type Props = { readonly run: RunView; readonly token: Issued | null; readonly issuer: string }

/** The ID token of a run: its text, the verdict on its signature, and the claims that say whose it is. Its place is kept until it is there. */
export function IssuedToken({ run, token, issuer }: Props) {
  const place = useRef<HTMLElement>(null)
  const isWanted = useWanted(place)
  return (
    <section ref={place} aria-labelledby="issued-token" className={styles.token}>
      <div className={styles.top}>
        <h3 id="issued-token">{words.token}</h3>
        {token && isWanted ? <IdTokenVerdict token={token} issuer={issuer} /> : <VerdictLine verdict={null} />}
      </div>
      {/* Three parts that nobody wants to hear spelled out: what they say stands below. */}
      <code aria-hidden="true" className={styles.jwt}>
        {token && <Parts text={token.text} />}
      </code>
      <div className={styles.bottom}>
        <dl>{token && <Claims {...token.payload} />}</dl>
        <p>
          <a href={flowHref(run.flow, { run: run.id })} className={linkStyle}>
            {words.step}
          </a>
          <a
            href={flowHref(run.flow, { position: 'token-response', run: run.id, view: 'messages' })}
            className={linkStyle}
          >
            {words.open}
          </a>
        </p>
      </div>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
    </section>
  )
}

function Parts({ text }: { text: string }) {
  const decoded = decodeToken(text)
  if (decoded.type !== 'jws') return text
  const { header, payload, signature } = decoded.segments
  return (
    <>
      <span className={styles.header}>{header}</span>.<span className={styles.payload}>{payload}</span>.
      <span className={styles.signature}>{signature}</span>
    </>
  )
}

function Claims({ sub, aud, iss }: JsonObject) {
  const shown = [
    [words.claims.about, String(sub)],
    [words.claims.for, [aud].flat().join(', ')],
    [words.claims.from, URL.parse(String(iss))?.host ?? String(iss)],
  ] as const
  return shown.map(([name, value]) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ))
}
