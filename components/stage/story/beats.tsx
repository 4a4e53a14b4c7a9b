'use client'

import { type CSSProperties, useMemo, useState } from 'react'
import { LaneHeads, Lanes } from '@/components/picture/lanes'
import { useFollowing } from '@/components/stage/ladder/use-following'
import type { Stage } from '@/components/stage/stage-model'
import { whatIfCounts } from '@/components/stage/what-if/what-ifs'
import { Button } from '@/components/ui/button'
import { storyWords as words } from '@/content/labels/story'
import { BeatRow } from './beat-row'
import styles from './beats.module.css'
import { LaneFeet } from './lane-feet'
import { lanesOf } from './lanes-of'
import type { Story } from './use-story'

type Props = {
  readonly stage: Stage
  readonly story: Story
  /** The stage at the end of the beat: who knows what by then. */
  readonly known: Stage
  /** Looks at a message by itself. */
  readonly open: (message: number) => void
}

/** The whole story at once: what happens, sentence by sentence, its picture beside it, and at its foot who knows what. */
export function Beats({ stage, story, known, open }: Props) {
  const lanes = useMemo(() => lanesOf(stage.run), [stage.run])
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const column = useFollowing(story.number)
  const counts = useMemo(() => whatIfCounts(stage), [stage])
  const toggle = (id: string) => setUnfolded((was) => toggled(was, id))
  const all = useAll(story)
  return (
    <div
      className={styles.ladder}
      style={{ '--lanes': lanes.length } as CSSProperties}
      data-all={all.isOpen || undefined}
    >
      <Progress story={story} all={all} />
      <div className={styles.heads}>
        <LaneHeads lanes={lanes} />
      </div>
      <div className={styles.scroll} ref={column}>
        <div className={styles.rows}>
          <div className={styles.lanes}>
            <Lanes lanes={lanes} />
          </div>
          <ol aria-label={words.list} className={styles.list}>
            {story.beats.map((told) => (
              <BeatRow
                key={told.beat.id}
                told={told}
                stage={stage}
                story={story}
                whatIfs={told.rows.reduce((sum, { message }) => sum + (counts.get(message.id) ?? 0), 0)}
                isOpen={unfolded.has(told.beat.id)}
                toggle={() => toggle(told.beat.id)}
                choose={() => all.choose(told.number)}
                open={open}
              />
            ))}
          </ol>
        </div>
      </div>
      <LaneFeet stage={known} story={story} />
    </div>
  )
}

type All = { readonly isOpen: boolean; readonly toggle: () => void; readonly choose: (number: number) => void }

/** On a phone one beat is drawn, and a tap on it, or on how far the story has come, shows them all, to choose from. */
function useAll({ number, goTo }: Story): All {
  const [openAt, setOpenAt] = useState<number | null>(null)
  const isOpen = openAt === number
  const toggle = () => setOpenAt(isOpen ? null : number)
  const choose = (wanted: number) => {
    if (wanted === number) return toggle()
    setOpenAt(null)
    goTo(wanted)
  }
  return { isOpen, toggle, choose }
}

/** How far the story has come, where only one of its beats is drawn. The place in words is said elsewhere. */
function Progress({ story: { beats, number }, all }: Pick<Props, 'story'> & { readonly all: All }) {
  return (
    <Button
      look="bare"
      className={styles.progress}
      aria-label={words.all}
      aria-expanded={all.isOpen}
      onClick={all.toggle}
    >
      {beats.map(({ beat, number: each }) => (
        <i key={beat.id} data-look={each === number ? 'here' : each < number ? 'past' : 'ahead'} />
      ))}
    </Button>
  )
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
