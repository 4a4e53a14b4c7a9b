'use client'

import { type CSSProperties, useMemo } from 'react'
import { LaneHeads, Lanes } from '@/components/picture/lanes'
import { laneOf, namesOf } from '@/components/stage/party-look'
import { nameOf, roleOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { LaneFeet } from '@/components/stage/story/lane-feet'
import { lanesOf } from '@/components/stage/story/lanes-of'
import type { Story } from '@/components/stage/story/use-story'
import { whatIfCounts } from '@/components/stage/what-if/what-ifs'
import { controlWords } from '@/content/labels/stage'
import { messageWords } from '@/content/words/topics/topics'
import { onceFor } from '@/lib/world/memo'
import type { Message } from '@/lib/world/message'
import { sightingsOf } from '@/lib/world/readings/sightings'
import styles from './ladder.module.css'
import { type LadderLabel, ladderLabel, type Names } from './ladder-label'
import { LadderRow } from './ladder-row'
import rowStyles from './ladder-row.module.css'
import { ladderRows, type LadderRow as Row } from './ladder-rows'
import { nearRows, type Stretch } from './near-rows'
import { useFollowing } from './use-following'

const words = controlWords.ladder

type Props = { readonly stage: Stage; readonly story: Story }

/** The ladder: an ordered list of the branch's messages with the beats as its headings, a picture of it, and at its foot who knows what. */
export function Ladder({ stage, story }: Props) {
  const { run, branch, path, step, message, go } = stage
  const names = useMemo(() => namesOf(run), [run])
  const lanes = useMemo(() => lanesOf(run), [run])
  const rows = useMemo(() => ladderRows({ branch, path, step, message }), [branch, path, step, message])
  const counts = useMemo(() => whatIfCounts(stage), [stage])
  const begins = useMemo(() => headings(story), [story])
  const { start, end } = drawn(stage, rows)
  const seen = useSeen(stage, rows)
  const column = useFollowing(message?.id)
  return (
    <div className={styles.ladder} style={{ '--lanes': lanes.length } as CSSProperties}>
      <div className={styles.heads}>
        <LaneHeads lanes={lanes} />
      </div>
      <div className={styles.scroll} ref={column}>
        <div className={styles.picture}>
          <div className={styles.lanes}>
            <Lanes lanes={lanes} />
          </div>
          <ol className={rowStyles.rows} aria-label={words.label}>
            <Room rows={rows.slice(0, start)} />
            {rows.slice(start, end).map((each, index) => (
              <LadderRow
                key={each.row.message.id}
                number={start + index + 1}
                {...rowProps(each, stage, names)}
                heading={begins.get(each.row.message.id) ?? null}
                whatIfs={counts.get(each.row.message.id) ?? 0}
                seen={seen.has(each.row.message.id)}
                go={go}
              />
            ))}
            <Room rows={rows.slice(end)} />
          </ol>
        </div>
      </div>
      <LaneFeet stage={stage} story={null} />
    </div>
  )
}

/** The beat that begins with a message, by the message. */
function headings({ beats }: Story): ReadonlyMap<number, string> {
  return new Map(
    beats.flatMap(({ rows: [first], number, beat }) => (first ? [[first.message.id, `${number} ${beat.says}`]] : [])),
  )
}

/** Of a long branch only the rows near the reader, until all of it may be read. */
function drawn({ whole, message }: Stage, rows: readonly Row[]): Stretch {
  if (whole) return { start: 0, end: rows.length }
  return nearRows(
    rows.length,
    rows.findIndex(({ row }) => row.message.id === message?.id),
  )
}

/** As much room as these rows will take, so that nothing moves when they are drawn. */
function Room({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null
  const waits = rows.filter(({ waited }) => waited > 0).length
  return (
    <li
      aria-hidden="true"
      className={rowStyles.room}
      style={{ '--rows': rows.length, '--waits': waits } as CSSProperties}
    />
  )
}

/** Plain values, so that a row whose values stay the same is not drawn again. */
function rowProps({ row, state, goTo, waited, mark }: Row, { run }: Stage, names: Names) {
  const { message } = row
  const { line, carries } = labelOf(message, names)
  return {
    state,
    goTo,
    line,
    carries: carries.join(' '),
    from: laneOf(run, message.from),
    to: laneOf(run, message.to),
    lanes: run.parties.length,
    role: roleOf(run, message.from),
    sender: nameOf(run, message.from),
    receiver: message.to === null ? words.nobody : nameOf(run, message.to),
    channel: message.channel,
    mark,
    later: waited > 0 ? words.later(waited) : null,
  }
}

/** A label is read off a message once, however often the ladder is drawn. */
function labelOf(message: Message, names: Names): LadderLabel {
  return labelsFor(names)(message)
}

const labelsFor = onceFor((names: Names) =>
  onceFor((message: Message) => ladderLabel(message, messageWords[message.kind], names)),
)

/** The messages that carry the value which is being followed. */
function useSeen({ followed }: Stage, rows: readonly Row[]): ReadonlySet<number> {
  return useMemo(() => {
    if (followed === null) return new Set<number>()
    const messages = rows.map(({ row }) => row.message)
    return new Set(
      sightingsOf(followed, messages, []).flatMap((sighting) => (sighting.in === 'message' ? [sighting.message] : [])),
    )
  }, [followed, rows])
}
