'use client'

import { useState } from 'react'
import { BeatPicture } from '@/components/picture/beat-picture'
import { type Lane, LaneHeads, Lanes } from '@/components/picture/lanes'
import { laneAt, type PictureLeg } from '@/components/picture/picture-leg'
import { ladderLabel } from '@/components/stage/ladder/ladder-label'
import { namesOf } from '@/components/stage/party-look'
import { type Cast, nameOf } from '@/components/stage/party-names'
import { Button } from '@/components/ui/button'
import { labWords } from '@/content/labels/attacks'
import type { Message, PartyId } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import type { Carries } from '../lab/carries'
import { attackLanes } from './attack-lanes'

const words = labWords.ladder

type Props = {
  readonly label: string
  readonly cast: Cast
  readonly path: readonly StepView[]
  readonly carries: Carries
  /** Mallory’s own. */
  readonly browser: PartyId | undefined
  /** Messages from this one on are shown at once; those before it, when they are asked for. */
  readonly from: number
  /** True where what is shown at once is new. */
  readonly isNew?: boolean
  /** The message with which it was decided, and how. */
  readonly decided?: Decided | null
}

export type Decided = { readonly message: number; readonly worked: boolean }

/** The messages of a path as a list, with a picture of each. */
export function AttackLadder({ label, cast, path, carries, browser, from, isNew = false, decided = null }: Props) {
  const [whole, setWhole] = useState(false)
  const rows = rowsOf(path)
  const earlier = rows.filter(({ message }) => message.id < from).length
  const shown = whole ? rows : rows.slice(earlier)
  const { lanes, laneOf } = attackLanes(cast, browser)
  const names = namesOf(cast)
  return (
    <div className="rounded-xl border border-line-2 bg-card px-2 pt-3 pb-2 text-small">
      {earlier > 0 && (
        <Button look="smallLink" className="mb-2 px-1" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.fold : words.unfold(earlier)}
        </Button>
      )}
      <LaneHeads lanes={lanes} />
      <div className="relative isolate mt-2">
        <div className="-z-2 absolute inset-0">
          <Lanes lanes={lanes} />
        </div>
        <ol aria-label={label}>
          {shown.map(({ message }) => (
            <Row
              key={message.id}
              route={words.route(message.id, nameOf(cast, message.from), nameOf(cast, message.to))}
              leg={legOf(message, laneOf, lanes)}
              lanes={lanes.length}
              isNew={isNew && message.id >= from}
              decided={decided?.message === message.id ? decided : null}
              {...ladderLabel(message, { carries: carries[message.kind] ?? [] }, names)}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

type Leg = Omit<PictureLeg, 'ticket'>

function legOf(
  { id, from, to, channel }: Message,
  laneOf: (party: PartyId | null) => number,
  lanes: readonly Lane[],
): Leg {
  const start = laneOf(from)
  return { id, from: start, to: laneOf(to), channel, role: lanes[start]?.role }
}

type RowProps = {
  readonly route: string
  readonly line: string
  readonly carries: readonly string[]
  readonly leg: Leg
  readonly lanes: number
  readonly isNew: boolean
  readonly decided: Decided | null
}

function Row({ route, line, carries, leg, lanes, isNew, decided }: RowProps) {
  const ground = decided ? grounds[decided.worked ? 'worked' : 'failed'] : grounds[isNew ? 'fresh' : 'plain']
  const { side, style } = besideArrow(leg, lanes)
  return (
    <li
      className={`relative py-0.5 before:absolute before:inset-0 before:-z-3 before:rounded-md before:bg-(--ground-of-row) ${ground}`}
    >
      <p className={`px-1 leading-tight ${side}`} style={style}>
        <span className="sr-only">{route}</span>
        <span className={`rounded-sm bg-(--ground-of-row) px-1 ${decided ? 'font-bold' : ''}`}>
          {line}
          {carries.length > 0 && (
            <span className="font-mono text-[0.75rem] projector:text-small"> {carries.join(' ')}</span>
          )}
        </span>
      </p>
      <span className="relative block h-4">
        <BeatPicture legs={[{ ...leg, ticket: null }]} lanes={lanes} look="past" />
      </span>
    </li>
  )
}

/** Behind the lanes: plain, new, or how it was decided. */
const grounds = {
  plain: '[--ground-of-row:var(--card)]',
  fresh: '[--ground-of-row:var(--new)]',
  worked: 'text-bad [--ground-of-row:var(--bad-bg)]',
  failed: 'text-ok [--ground-of-row:var(--ok-bg)]',
} as const

/** The words stand over the beginning of the arrow that is nearer to an edge of the picture. */
function besideArrow({ from, to }: Leg, lanes: number) {
  const [one, other] = [laneAt(from, lanes), laneAt(to, lanes)]
  const [left, right] = [Math.min(one, other), Math.max(one, other)]
  return left + right <= 100
    ? { side: 'text-left', style: { paddingLeft: `${left}%` } }
    : { side: 'text-right', style: { paddingRight: `${100 - right}%` } }
}
