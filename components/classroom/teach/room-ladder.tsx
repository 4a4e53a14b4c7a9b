'use client'

import { type CSSProperties, useMemo } from 'react'
import { Lanes } from '@/components/picture/lanes'
import { PartyIcon } from '@/components/picture/party-icon'
import { ladderRows } from '@/components/stage/ladder/ladder-rows'
import { useFollowing } from '@/components/stage/ladder/use-following'
import { namesOf, partyColors } from '@/components/stage/party-look'
import { lanesOf } from '@/components/stage/story/lanes-of'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { TeacherView } from '@/lib/classroom/views'
import { rowsOf } from '@/lib/world/readings/tree'
import { explorersIn, lostIn, type Presence } from './presence'
import styles from './room-ladder.module.css'
import { RoomRow } from './room-row'

const words = consoleWords.ladder

type Props = {
  readonly stage: StageControl
  readonly story: Story
  readonly view: TeacherView
  readonly presence: Presence
}

/** The ladder of the instructor's own run: where the class is, where people were lost, and where they look around. */
export function RoomLadder({ stage, story, view, presence }: Props) {
  const { run, branch, path, step, message, go, flow } = stage
  const names = useMemo(() => namesOf(run), [run])
  const lanes = useMemo(() => lanesOf(run), [run])
  const rows = useMemo(() => ladderRows({ branch, path, step, message }), [branch, path, step, message])
  const begins = useMemo(() => headings(story), [story])
  const lost = lostIn(view, flow.id)
  const explorers = explorersIn(presence, flow.id)
  const column = useFollowing(message?.id)
  return (
    <section className={styles.middle} aria-label={words.region} style={{ '--lanes': lanes.length } as CSSProperties}>
      <p className={styles.columns}>
        <span>{words.lost}</span>
        <strong>{placeOf(stage, story)}</strong>
        <span>{words.exploring}</span>
      </p>
      <div className={styles.heads} aria-hidden="true">
        {lanes.map(({ id, role, name, short }) => (
          <span key={id} style={partyColors(role)} data-role={role}>
            <PartyIcon role={role} />
            <span className={styles.name}>{lanes.length > 3 ? short : name}</span>
          </span>
        ))}
      </div>
      <div className={styles.scroll} ref={column}>
        <div className={styles.picture}>
          <div className={styles.lanes}>
            <Lanes lanes={lanes} />
          </div>
          <ol aria-label={words.label}>
            {rows.map((row, index) => (
              <RoomRow
                key={row.row.message.id}
                number={index + 1}
                row={row}
                run={run}
                names={names}
                heading={begins.get(row.row.message.id) ?? null}
                lost={lost.get(index + 1) ?? 0}
                exploring={explorers.at.get(index + 1) ?? 0}
                go={go}
              />
            ))}
          </ol>
        </div>
      </div>
      {explorers.elsewhere > 0 && <p className={styles.elsewhere}>{words.elsewhere(explorers.elsewhere)}</p>}
    </section>
  )
}

function placeOf({ branch, message }: StageControl, { over }: Story): string {
  const rows = rowsOf(branch)
  const number = rows.findIndex((row) => row.message.id === message?.id) + 1
  if (over) return words.over
  return number > 0 ? words.at(number, rows.length) : words.start(rows.length)
}

/** What happens in the story from a message on, by the message. */
function headings({ beats }: Story): ReadonlyMap<number, string> {
  return new Map(beats.flatMap(({ rows: [first], beat }) => (first ? [[first.message.id, beat.says]] : [])))
}
