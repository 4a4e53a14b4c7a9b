import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import { startLine } from '@/lib/world/http-text'
import type { Message } from '@/lib/world/message'
import type { InsideNote } from '@/lib/world/party'
import { notesAround, refusalOf, type WireError, wireErrorOf } from '@/lib/world/readings/refusal'
import styles from './message.module.css'

const words = stageWords.refusal

/** A refusal, twice: what it says on the wire, and what the log of whoever refused says. The difference is the lesson. */
export function Refusal({ stage, message }: { stage: Stage; message: Message }) {
  const notes = notesAround(message, stage.path).filter((note) => note.refused)
  const wire = notes.length > 0 ? wireErrorOf(message.http) : refusalOf(message.http)
  if (!wire && notes.length === 0) return null
  return (
    <section className={styles.refusal} aria-label={words.region}>
      {wire && <OnTheWire wire={wire} message={message} />}
      {notes.map((note) => (
        <InTheLog
          key={`${note.party} ${note.code} ${note.text}`}
          note={note}
          party={mentionOf(stage.run, note.party)}
        />
      ))}
    </section>
  )
}

function OnTheWire({ wire, message }: { wire: WireError; message: Message }) {
  const isStatus = wire.found === 'status'
  return (
    <div>
      <h3>{words.wire}</h3>
      <p>
        <code className={styles.errorCode}>{isStatus ? startLine(message.http) : wire.code}</code>
        {wire.description !== null && <span> {wire.description}</span>}
      </p>
      {!isStatus && (
        <p className={styles.found}>
          {startLine(message.http)}, {words.found[wire.found]}
        </p>
      )}
    </div>
  )
}

function InTheLog({ note, party }: { note: InsideNote; party: string }) {
  return (
    <div>
      <h3>{words.log(party)}</h3>
      <p>{note.text}</p>
      <p className={styles.found}>
        <code>{note.code}</code>
      </p>
    </div>
  )
}
