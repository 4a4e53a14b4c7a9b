import { presentWords as words } from '@/content/labels/present'
import type { Segments } from '@/lib/jwt/decode'
import type { Http } from '@/lib/world/message'
import type { DecodedPart } from './decoded-part'
import { type PieceLine, pieceOf } from './piece'
import styles from './piece.module.css'
import { shortened } from './shortened'

/** In letters, of 28 px: as many as its column has room for. */
const line = 40

type Props = { readonly http: Http; readonly names: readonly string[]; readonly wide: boolean }

/** One piece of the message in large type. */
export function PieceView({ http, names, wide }: Props) {
  const { start, host, lines } = pieceOf(http, names)
  const room = wide ? line + 24 : line
  return (
    <section className={styles.piece} aria-label={words.message}>
      <p title={start}>{shortened(start, room)}</p>
      {host !== null && (
        <p>
          <span className={styles.name}>host:</span> {host}
        </p>
      )}
      {lines.map((each, index) => (
        <Line key={`${each.name} ${each.value}`} line={each} room={room} isNew={index === 0} />
      ))}
    </section>
  )
}

type LineProps = { readonly line: PieceLine; readonly room: number; readonly isNew: boolean }

function Line({ line: { name, sign, scheme, value, segments }, room, isNew }: LineProps) {
  const before = `${name}${sign}${scheme ? `${scheme} ` : ''}`
  if (segments) {
    return (
      <>
        <p>
          <span className={styles.name}>{`${name}${sign.trim()}`}</span> {scheme}
        </p>
        <p title={value}>
          <Jwt segments={segments} room={room} />
        </p>
      </>
    )
  }
  const shown = shortened(value, Math.max(9, room - before.length))
  return (
    <p>
      <span className={styles.name}>{shortened(`${name}${sign}`, room - 10)}</span>
      {scheme && `${scheme} `}
      {isNew ? <mark title={value}>{shown || words.none}</mark> : <span title={value}>{shown || words.none}</span>}
    </p>
  )
}

/** Each segment by the line under it, as well as by its hue. */
function Jwt({
  segments: { header, payload, signature },
  room,
}: {
  readonly segments: Segments
  readonly room: number
}) {
  const each = Math.floor((room - 2) / 3)
  return (
    <>
      <span className={styles.header}>{cut(header, each)}</span>.
      <span className={styles.payload}>{cut(payload, each)}</span>.
      <span className={styles.signature}>{cut(signature, each)}</span>
    </>
  )
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

/** In letters, of 26 px. */
const member = 25

/** One part of a token, decoded; the member of the moment is marked. */
export function DecodedView({ part: { part, members } }: { readonly part: DecodedPart }) {
  return (
    <section className={styles.decoded} data-part={part} aria-label={words.decoded[part]}>
      <h3>{words.decoded[part]}</h3>
      {members.map(({ name, value, isNew }) => {
        const shown = shortened(value, Math.max(8, member - name.length - 4))
        return (
          <p key={name}>
            <span className={styles.name}>"{name}":</span>{' '}
            {isNew ? <mark title={value}>{shown}</mark> : <span title={value}>{shown}</span>}
          </p>
        )
      })}
    </section>
  )
}
