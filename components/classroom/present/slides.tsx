'use client'

import { PartyIcon } from '@/components/picture/party-icon'
import { partyColors } from '@/components/stage/party-look'
import { castOf, mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { storyWords } from '@/content/labels/story'
import type { ToldBeat } from '@/lib/play/beats'
import type { Http, Message } from '@/lib/world/message'
import { settingsMeet } from '@/lib/world/settings'
import { decodedPart } from './decoded-part'
import { pieceOf } from './piece'
import { DecodedView, PieceView } from './piece-view'
import styles from './slides.module.css'

type BeatProps = {
  readonly stage: Stage
  readonly told: ToldBeat
  readonly message: Message
  readonly withScreen: boolean
}

/** One sentence, one piece of the message, and one decoded part of a token where there is one. */
export function BeatSlide({ told: { beat }, message: { http }, withScreen }: BeatProps) {
  const part = withScreen ? null : decodedPart(http, beat)
  const names = Object.keys(beat.values ?? {})
  return (
    <div className={styles.beat} data-beside={(!withScreen && (part ? 'part' : 'text')) || undefined}>
      <div className={styles.said}>
        <h2>{beat.title}</h2>
        <PieceView http={http} names={names} wide={false} />
        {withScreen && isShort(http, names) && <p className={styles.short}>{beat.short}</p>}
      </div>
      {!withScreen && <div className={styles.beside}>{part ? <DecodedView part={part} /> : <p>{beat.short}</p>}</div>}
    </div>
  )
}

/** A page is looked at: its message says little. */
function isShort(http: Http, names: readonly string[]): boolean {
  return pieceOf(http, names).lines.length < 2
}

/** Before anything has happened: the question, and who is who. */
export function StartSlide({ stage: { flow, run } }: { readonly stage: Stage }) {
  return (
    <div className={styles.start} data-many={run.parties.length > 4 || undefined}>
      <h2>{flow.opening.question}</h2>
      <ul>
        {run.parties.map(({ id, role }) => {
          const line = flow.opening.cast?.[id] ?? castOf(run, id)
          return (
            <li key={id} style={partyColors(role)}>
              <PartyIcon role={role} />
              <p>
                <b>{line?.who ?? mentionOf(run, id)}</b> {line?.is}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The end: what was won, and what each part keeps the attacker from. */
export function RecapSlide({ stage: { flow, settings } }: { readonly stage: Stage }) {
  const parts = flow.recap.parts.filter(({ when }) => settingsMeet(settings, when))
  return (
    <div className={styles.recap}>
      <h2>{flow.recap.title}</h2>
      <p className={styles.stopsHead}>{storyWords.recap.stops}</p>
      <dl>
        {parts.map(({ name, is, stops }) => (
          <div key={name}>
            <dt>{/^[a-z_]+$/.test(name) ? <code>{name}</code> : name}</dt>
            <dd title={is}>{stops}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
