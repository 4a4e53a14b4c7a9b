import { Fragment } from 'react'
import { roleAt } from '@/components/stage/party-names'
import { stageWords } from '@/content/words/stage'
import type { RunView } from '@/lib/world/run'
import styles from './address-bar.module.css'

type Props = {
  readonly run: RunView
  readonly address: string
  /** Where the browser goes by itself on Next. */
  readonly next: string | null
  /** The names of parameters that light up. */
  readonly lit: readonly string[]
}

/** The address bar, and under it the next address where a redirect is held. The host is in its party's colour. */
export function AddressBar({ run, address, next, lit }: Props) {
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.dots} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <Address
          run={run}
          address={address}
          lit={lit}
          label={stageWords.browser.address}
          className={styles.address}
          is="here"
        />
      </div>
      {next !== null && (
        <div className={styles.next}>
          <span aria-hidden="true">↳</span>
          <Address
            run={run}
            address={next}
            lit={lit}
            label={stageWords.browser.nextAddress}
            className={styles.nextAddress}
            is="next"
          />
        </div>
      )}
    </>
  )
}

type AddressProps = {
  readonly run: RunView
  readonly address: string
  readonly lit: readonly string[]
  readonly label: string
  readonly className: string | undefined
  readonly is: 'here' | 'next'
}

function Address({ run, address, lit, label, className, is }: AddressProps) {
  const url = URL.parse(address)
  return (
    <p className={className} title={address} data-address={is}>
      <span className="sr-only">{label} </span>
      <span aria-hidden={url !== null}>
        {url ? <b style={{ color: colourAt(run, url.href) }}>{url.host}</b> : null}
        {url ? <Lit text={address.slice(url.origin.length)} names={lit} /> : address || ' '}
      </span>
      {url && <span className="sr-only">{spokenAddress(url)}</span>}
    </p>
  )
}

/** For who listens: where it leads, and the names of what it carries. Nobody remembers forty letters that are read out. */
function spokenAddress({ host, pathname, search, hash }: URL): string {
  const names = [search, hash].flatMap((part) => [...new URLSearchParams(part.slice(1)).keys()])
  const where = ` ${host}${pathname}`
  return names.length > 0 ? stageWords.browser.carrying(where, names) : where
}

/** A part of an address in which parameters light up: it is cut before each of its parameters. */
function Lit({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  let at = 0
  return text.split(/(?=[?&#])/).map((part) => {
    at += part.length
    const isLit = names.some((name) => part.slice(1).startsWith(`${name}=`))
    return isLit ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>
  })
}

function colourAt(run: RunView, url: string): string {
  const role = roleAt(run, url)
  return role ? `var(--${role})` : 'var(--ink)'
}
