import type { Lane } from '@/components/picture/lanes'
import { runCard as words } from '@/content/labels/home'
import type { Beat } from '@/content/telling'
import { Ladder } from './ladder'
import styles from './run-card.module.css'
import { shownBeats } from './shown-run'

/** The story without a run: for whoever gets none, such as a program that only takes note of the page. */
export function RunAwaited({ beats, lanes }: { beats: readonly Beat[]; lanes: readonly Lane[] }) {
  return (
    <section aria-labelledby="run" className={styles.run}>
      <header className={styles.head}>
        <h2 id="run">{words.title.what}</h2>
      </header>
      <Ladder beats={shownBeats(null, beats, lanes)} lanes={lanes} at={null} isRunning={false} />
    </section>
  )
}
