import type { ReactNode } from 'react'
import type { Story } from '@/components/stage/story/use-story'
import { presentWords as words } from '@/content/labels/present'
import { site } from '@/content/site'
import styles from './present.module.css'
import { clockOf, type Timer } from './use-timer'

type HeadProps = { readonly title: string; readonly story: Story }

/** Which story this is, and how far it has come. */
export function PresentHead({ title, story }: HeadProps) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <ol className={styles.chapters} aria-label={words.chapters}>
        {story.beats.map(({ beat, number }) => (
          <li
            key={beat.id}
            data-look={lookOf(number, story)}
            aria-current={number === story.number ? 'step' : undefined}
          >
            <span className="sr-only">{beat.says}</span>
          </li>
        ))}
      </ol>
      <p>{placeOf(story)}</p>
    </header>
  )
}

function lookOf(number: number, { number: here, over }: Story): 'past' | 'here' | 'ahead' {
  if (over || number < here) return 'past'
  return number === here ? 'here' : 'ahead'
}

function placeOf({ over, isChanged, number, beats }: Story): string {
  if (over) return words.end
  if (isChanged) return words.changed
  return number === 0 ? words.start : words.chapter(number, beats.length)
}

type FootProps = {
  readonly left: string
  readonly channel: string | null
  readonly timer: Timer | null
  readonly room: string | undefined
  /** Where one joins. */
  readonly host: string
}

/** Where one is in the session, and the code of the room where the lectern does not hide it. */
export function PresentFoot({ left, channel, timer, room, host }: FootProps) {
  return (
    <footer className={styles.foot}>
      <p>{left}</p>
      {channel !== null && <p>{channel}</p>}
      {timer && (
        <p className={styles.timer} role="timer" aria-label={words.timer} data-running={timer.isRunning || undefined}>
          {clockOf(timer.seconds)}
        </p>
      )}
      {room !== undefined && (
        <p className={styles.room}>
          <span>{host || site.name}</span>
          <b role="img" aria-label={`${words.room} ${[...room].join(' ')}`}>
            {room}
          </b>
        </p>
      )}
    </footer>
  )
}

/** What is spoken of while everything is black: nothing is to be seen. */
export function Black({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.black} role="status">
      <p className="sr-only">{children}</p>
    </div>
  )
}
