'use client'

import { type ReactNode, useMemo } from 'react'
import { tokenPanelWords as panel } from '@/content/labels/token-panel'
import { type DecodedToken, decodeToken } from '@/lib/jwt/decode'
import type { JsonObject, TokenProblem } from '@/lib/jwt/segment'
import type { Jwks, Verdict } from '@/lib/jwt/verdict'
import { MemberList } from './member-list'
import { RawToken } from './raw-token'
import styles from './token-panel.module.css'
import type { TokenWords } from './token-words'
import { useVerdict } from './use-verdict'
import { VerdictLine } from './verdict-line'

export type TokenPanelProps = {
  /** Its name on the page and for screen readers: `Access token`, `ID token`. */
  readonly kind: string
  readonly token: string
  /** The issuer's keys as they were captured; `null` where nobody has fetched them yet. */
  readonly jwks: Jwks | null
  /** Where the keys were captured: `message 20`. */
  readonly jwksFrom: string | null
  /** Milliseconds since 1970: what times in the token are compared with. */
  readonly now: number
  readonly explain: TokenWords
  /** The name on the page of whoever the keys belong to. */
  readonly issuer?: string
  readonly onFollow?: (value: string) => void
  /** Whose keys they are, where no JWKS of the issuer's is meant: `the proof’s own header`. */
  readonly keySource?: string
  /** Where a value came from, such as a link `from: message 3`, by the value's text and its name. */
  readonly provenance?: (value: string, name: string) => ReactNode
}

/** A token in full: its text, the verdict on its signature, and what it says, member by member. */
export function TokenPanel(props: TokenPanelProps) {
  const { kind, token, jwks, jwksFrom, issuer = 'Acme ID', keySource } = props
  const decoded = useMemo(() => decodeToken(token), [token])
  const verdict = useVerdict(token, decoded, jwks, issuer)
  return (
    <fieldset className={styles.panel}>
      <legend className={styles.kind}>{kind}</legend>
      <RawToken token={token} segments={segmentsOf(decoded)} />
      <VerdictLine verdict={verdict} source={keySource ?? panel.issuersKeys(issuer, jwksFrom)} />
      <Problems problems={problemsOf(decoded)} verdict={verdict} />
      <Members title={panel.header} segment="header" object={headerOf(decoded)} {...props} />
      <Members title={panel.claims} segment="payload" object={payloadOf(decoded)} {...props} />
    </fieldset>
  )
}

type MembersProps = Pick<TokenPanelProps, 'explain' | 'now' | 'onFollow' | 'provenance'> & {
  readonly title: string
  readonly segment: 'header' | 'payload'
  readonly object: JsonObject | null
}

function Members({ title, segment, object, explain, now, onFollow, provenance }: MembersProps) {
  if (object === null) return null
  const words = segment === 'header' ? explain.header : explain.claims
  return (
    <>
      <p className={styles.title}>
        <span className={styles[segment]}>{title}</span>
      </p>
      <MemberList object={object} words={words} now={now} onFollow={onFollow} provenance={provenance} />
    </>
  )
}

type ProblemsProps = { readonly problems: readonly TokenProblem[]; readonly verdict: Verdict | null }

/** What is wrong with the token's form, but for the problem that is already the reason of the verdict. */
function Problems({ problems, verdict }: ProblemsProps) {
  const reason = verdict !== null && verdict.status !== 'valid' ? verdict.reason : ''
  const others = problems.filter(({ text }) => text !== reason)
  if (others.length === 0) return null
  return (
    <ul className={styles.problems}>
      {others.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function segmentsOf(decoded: DecodedToken) {
  return decoded.type === 'jws' || decoded.type === 'malformed' ? decoded.segments : null
}

function problemsOf(decoded: DecodedToken): readonly TokenProblem[] {
  return decoded.type === 'jws' || decoded.type === 'malformed' ? decoded.problems : []
}

function headerOf(decoded: DecodedToken): JsonObject | null {
  return decoded.type === 'opaque' ? null : decoded.header
}

function payloadOf(decoded: DecodedToken): JsonObject | null {
  return decoded.type === 'jws' || decoded.type === 'malformed' ? decoded.payload : null
}
