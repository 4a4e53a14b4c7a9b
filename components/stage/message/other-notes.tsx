import { nameOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { noteWords } from '@/content/words/notes/notes'
import { stageWords } from '@/content/words/stage'
import type { Message } from '@/lib/world/message'
import type { InsideNote } from '@/lib/world/party'
import { notesAround } from '@/lib/world/readings/refusal'
import { noteText } from './note-text'
import styles from './parameters.module.css'

/** What the parties wrote down when this message was made, apart from refusals. */
export function OtherNotes({ stage, message }: { stage: Stage; message: Message }) {
  const notes = notesAround(message, stage.path).filter((note) => !note.refused)
  if (notes.length === 0) return null
  return (
    <>
      <h3 className={styles.subheading}>{stageWords.refusal.otherNotes}</h3>
      <ul className={styles.notes}>
        {[...new Map(notes.map((note) => [`${note.party} ${note.code} ${note.text}`, note]))].map(([key, note]) => (
          <OtherNote key={key} note={note} party={nameOf(stage.run, note.party)} />
        ))}
      </ul>
    </>
  )
}

function OtherNote({ note, party }: { note: InsideNote; party: string }) {
  const words = Object.hasOwn(noteWords, note.code) ? noteWords[note.code] : undefined
  return (
    <li>
      <code>{note.code}</code> <span>{noteText(note, party, words)}</span>
    </li>
  )
}
