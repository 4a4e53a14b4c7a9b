'use client'

import type { CSSProperties } from 'react'
import { Button } from '@/components/ui/button'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { Dialogs, Guide } from './guide'
import type { Presence } from './presence'
import styles from './room-column.module.css'
import type { Rehearsal } from './use-rehearsal'

const words = consoleWords.room

type Props = {
  readonly guide: Guide
  readonly presence: Presence
  readonly rehearsal: Rehearsal
  readonly open: (dialog: Dialogs) => void
}

/** Who is in the room, and how one gets in. Nobody has a name here. */
export function RoomColumn({ guide, presence, rehearsal, open }: Props) {
  const { there, jti, kid, simulated } = presence
  return (
    <section className={styles.room} aria-label={words.label}>
      <Joining guide={guide} />
      <h2 className={styles.label}>
        <span role="status">{words.count(there.length)}</span>
      </h2>
      <Seats presence={presence} />
      <Counts presence={presence} />
      {simulated > 0 && <p className={styles.simulated}>{words.simulated(simulated)}</p>}
      <p className={styles.note}>{words.anon}</p>
      {jti > 0 && <p className={styles.note}>{words.ids(jti, kid)}</p>}
      <div className={styles.more}>
        <Button look="small" onClick={() => open('seats')}>
          {words.list}
        </Button>
        <Button look="small" onClick={() => open('hand-over')}>
          {words.handOver}
        </Button>
        <Button look="small" aria-pressed={rehearsal.on} onClick={() => open('rehearsal')}>
          {words.rehearse}
        </Button>
      </div>
    </section>
  )
}

function Joining({ guide: { code, address, qr } }: { readonly guide: Guide }) {
  return (
    <div className={styles.joining}>
      <div>
        <p className={styles.label}>{words.join}</p>
        <output className={styles.code} aria-label={words.code}>
          {code}
        </output>
        <p className={styles.address}>
          {address.slice(0, -code.length)}
          <wbr />
          {code}
        </p>
      </div>
      <svg className={styles.qr} viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words.qr(address)}>
        <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
        <path fill="#000" d={qr.path} />
      </svg>
    </div>
  )
}

/** As many squares as people. What they say is said in words below. */
function Seats({ presence: { there } }: { readonly presence: Presence }) {
  return (
    <div
      className={styles.seats}
      aria-hidden="true"
      data-many={there.length > manySeats || undefined}
      style={{ '--seats': there.length } as CSSProperties}
    >
      {there.map(({ id, is }) => (
        <i key={id} data-is={is} />
      ))}
    </div>
  )
}

/** More than that, and the squares get smaller. */
const manySeats = 60

function Counts({ presence: { counts } }: { readonly presence: Presence }) {
  return (
    <dl className={styles.counts}>
      {(['with', 'exploring', 'stuck'] as const).map((is) => (
        <div key={is}>
          <dt>
            <i aria-hidden="true" data-is={is} />
            {words[is]}
          </dt>
          <dd>{counts[is]}</dd>
        </div>
      ))}
    </dl>
  )
}
