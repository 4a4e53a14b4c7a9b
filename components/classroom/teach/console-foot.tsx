'use client'

import type { ClassPlace } from '@/components/classroom/follow/use-class-place'
import { NextButton } from '@/components/stage/controls/next-button'
import { BackIcon } from '@/components/stage/controls/stage-icons'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { askWords } from '@/content/labels/classroom-ask'
import { consoleWords } from '@/content/labels/classroom-teach'
import type { TeacherView } from '@/lib/classroom/views'
import styles from './console.module.css'
import type { Room } from './guide'
import type { Breaks } from './use-breaks'

const words = consoleWords.foot

type Props = {
  readonly stage: StageControl
  readonly story: Story
  readonly place: ClassPlace
  readonly room: Room
  readonly breaks: Breaks
  readonly ask: () => void
  readonly darken: () => void
  readonly give: () => void
  readonly takeWheel: () => void
}

/** Moves the class: what is pressed all the time, each with a key. */
export function ConsoleFoot({ stage, story, place, room: { view }, breaks, ask, darken, give, takeWheel }: Props) {
  const isStart = !stage.previousStep && !story.over
  return (
    <section className={styles.foot} aria-label={words.label}>
      <div className={styles.steps}>
        <Button look="tool" className={styles.back} idle={isStart} onClick={stage.back}>
          <BackIcon />
          {words.back}
        </Button>
        <NextButton stage={stage} story={story} hidesAhead={false} />
      </div>
      <Button look="tool" aria-keyshortcuts="Q" onClick={ask}>
        {askWords.ask} <Key>Q</Key>
      </Button>
      <Button look="tool" aria-keyshortcuts="B" aria-pressed={view.dark} onClick={darken}>
        {words.dark} <Key>B</Key>
      </Button>
      <Break breaks={breaks} />
      <Wheel view={view} place={place} give={give} takeWheel={takeWheel} />
    </section>
  )
}

function Key({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  )
}

function Break({ breaks: { all, isBroken, make, undo } }: { readonly breaks: Breaks }) {
  if (all.length === 0) return null
  return (
    <fieldset className={styles.breaks}>
      <legend>{words.break}</legend>
      {all.map(({ key, label, whatIf }) => (
        <Button look="tool" key={whatIf} aria-keyshortcuts={key} onClick={() => make(key)}>
          {label} <Key>{key}</Key>
        </Button>
      ))}
      {isBroken && (
        <Button look="tool" aria-keyshortcuts="0" onClick={undo}>
          {words.undo} <Key>0</Key>
        </Button>
      )}
    </fieldset>
  )
}

type WheelProps = {
  readonly view: TeacherView
  readonly place: ClassPlace
  readonly give: () => void
  readonly takeWheel: () => void
}

/** Who leads. One at a time. */
function Wheel({ view: { driver, seats, position }, place, give, takeWheel }: WheelProps) {
  const words = consoleWords.wheel
  if (driver === null)
    return (
      <Button look="tool" className={styles.wheel} onClick={give}>
        {words.give}
      </Button>
    )
  const name = seats.find(({ id }) => id === driver)?.name ?? ''
  return (
    <div className={styles.wheel}>
      <span role="status">{words.has(name)}</span>
      {place.standing === 'elsewhere' && (
        <Button look="tool" onClick={place.rejoin}>
          {words.back(position?.message ?? 0)}
        </Button>
      )}
      <Button look="toolPrimary" aria-keyshortcuts="W" onClick={takeWheel}>
        {words.take} <Key>W</Key>
      </Button>
    </div>
  )
}
