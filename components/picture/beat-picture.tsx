import { type CSSProperties, Fragment } from 'react'
import styles from './beat-picture.module.css'
import { heights, isLifted, laneAt, type PictureLeg, ticketAt } from './picture-leg'

export type Look = 'past' | 'here' | 'ahead'

type Props = {
  readonly legs: readonly PictureLeg[]
  readonly lanes: number
  readonly look: Look
  /** The last of them was refused. */
  readonly refused?: boolean
}

/** What happens in a beat, as arrows between the lanes. What goes through somebody is joined on their lane. */
export function BeatPicture({ legs, lanes, look, refused }: Props) {
  const at = heights(legs)
  return (
    <span aria-hidden="true" className={styles.picture} data-look={look} data-refused={refused || undefined}>
      {legs.map((leg, index) => (
        <Fragment key={leg.id}>
          <Arrow leg={leg} lanes={lanes} height={at[index] ?? 50} />
          <Joint leg={leg} next={legs[index + 1]} lanes={lanes} from={at[index] ?? 50} to={at[index + 1] ?? 50} />
          {look === 'here' && leg.ticket !== null && <Ticket leg={leg} lanes={lanes} height={at[index] ?? 50} />}
        </Fragment>
      ))}
    </span>
  )
}

type ArrowProps = { readonly leg: PictureLeg; readonly lanes: number; readonly height: number }

function Arrow({ leg, lanes, height }: ArrowProps) {
  const [start, end] = [laneAt(leg.from, lanes), laneAt(leg.to, lanes)]
  const place = {
    '--left': `${Math.min(start, end)}%`,
    '--right': `${100 - Math.max(start, end)}%`,
    '--y': `${height}%`,
    '--party': `var(--${leg.role ?? 'ink'})`,
  } as CSSProperties
  return (
    <span
      className={styles.arrow}
      style={place}
      data-leg={leg.id}
      data-channel={leg.channel}
      data-direction={end > start ? 'right' : 'left'}
      data-end={leg.to < 0 ? 'nobody' : 'party'}
    >
      <span className={styles.gap} />
      <span className={styles.shaft} data-shaft />
      <span className={styles.tip} data-tip />
    </span>
  )
}

type JointProps = Omit<ArrowProps, 'height'> & {
  readonly next: PictureLeg | undefined
  readonly from: number
  readonly to: number
}

/** Whoever gets the one sends the other. */
function Joint({ leg, next, lanes, from, to }: JointProps) {
  if (next?.from !== leg.to) return null
  const place = {
    '--x': `${laneAt(leg.to, lanes)}%`,
    '--y': `${from}%`,
    '--length': `${to - from}%`,
    '--party': `var(--${next.role ?? 'ink'})`,
  } as CSSProperties
  return <span className={styles.joint} style={place} data-joint={leg.id} />
}

function Ticket({ leg, lanes, height }: ArrowProps) {
  const place = { '--x': `${ticketAt(leg, lanes)}%`, '--y': `${height}%` } as CSSProperties
  return (
    <span className={styles.ticket} style={place} data-ticket={leg.id} data-lifted={isLifted(leg) || undefined}>
      {leg.ticket}
    </span>
  )
}
