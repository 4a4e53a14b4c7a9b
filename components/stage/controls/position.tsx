import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Button } from '@/components/ui/button'
import { controlWords } from '@/content/labels/stage'
import { storyWords as words } from '@/content/labels/story'
import { rowsOf } from '@/lib/world/readings/tree'
import styles from './position.module.css'

type Props = { readonly stage: StageControl; readonly story: Story; readonly onHelp: () => void }

/** How far the reader has come, and which keys there are. */
export function Position({ stage, story, onHelp }: Props) {
  return (
    <div className={styles.position}>
      <Button look="bare" className={styles.keys} onClick={onHelp}>
        <span aria-hidden="true">
          <kbd>←</kbd> <kbd>→</kbd>
        </span>{' '}
        <span>{controlWords.bar.keys}</span>
      </Button>
      <span className={styles.place}>{placeOf(stage, story)}</span>
    </div>
  )
}

function placeOf({ branch, message }: StageControl, { view, over, number, beats }: Story): string {
  const rows = rowsOf(branch)
  if (over) return words.theEnd(rows.length)
  if (view === 'story') return number === 0 ? words.parts(beats.length) : words.part(number, beats.length)
  const at = rows.findIndex((row) => row.message.id === message?.id) + 1
  return at === 0 ? words.messages(rows.length) : words.part(at, rows.length)
}
