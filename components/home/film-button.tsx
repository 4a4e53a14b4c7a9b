import { Button } from '@/components/ui/button'
import { runCard } from '@/content/labels/home'
import type { Film } from './film'
import styles from './run-card.module.css'

const words = runCard.film

/** Pauses the film, goes on with it, and plays it again. It says which, and is as wide whatever it says. */
export function FilmButton({ film, press }: { film: Film; press: () => void }) {
  return (
    <Button look="tool" className={styles.button} onClick={press}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className={styles.sign}
        data-filled={film.status !== 'playing' || undefined}
      >
        <path d={film.status === 'playing' ? 'M5 3v10M11 3v10' : 'M4 2.5v11l9-5.5z'} />
      </svg>
      {saysOf(film)}
    </Button>
  )
}

function saysOf({ status, at }: Film): string {
  if (status === 'playing') return words.pause
  if (status === 'ended') return words.again
  return at === null ? words.play : words.resume
}
