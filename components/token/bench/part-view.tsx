import { useState } from 'react'
import { benchWords as words } from '@/content/words/bench'
import styles from './bench.module.css'
import type { Bench } from './bench-model'
import { JsonEditor } from './json-editor'
import { MemberLine } from './member-line'

const most = 100

/** Header or payload: its members as lines of JSON with what each of them is, or as text to be changed. */
export function PartView({ bench, index }: { bench: Bench; index: number }) {
  const part = bench.token.parts[index]
  const [isEditing, setEditing] = useState(false)
  if (!part || (part.name !== 'header' && part.name !== 'payload') || part.decoded === null) return null
  const { name } = part
  const canEdit = bench.token.form !== 'jwe' && bench.token.serialization === 'compact'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and mostly there are none here
    <div role="group" aria-label={words.partTitles[name]} className={styles.part}>
      <div className={styles.partHead}>
        <h2 data-part={name}>{words.partTitles[name]}</h2>
        {canEdit && (
          <button type="button" className={styles.textButton} onClick={() => setEditing(!isEditing)}>
            {isEditing ? words.done : words.edit(name)}
          </button>
        )}
      </div>
      {isEditing ? <JsonEditor bench={bench} part={name} /> : <Lines bench={bench} index={index} />}
    </div>
  )
}

function Lines({ bench, index }: { bench: Bench; index: number }) {
  const [shown, setShown] = useState(most)
  const part = bench.token.parts[index]
  if (!part) return null
  const { members, decoded } = part
  if (members.length === 0) return <pre className={styles.plain}>{(decoded ?? '').slice(0, 4000)}</pre>
  return (
    <>
      <ol className={styles.members}>
        {members.slice(0, shown).map((member, at) => (
          <MemberLine key={`${at.toString()} ${member.name}`} bench={bench} part={index} member={at} />
        ))}
      </ol>
      {members.length > shown && (
        <button type="button" className={styles.textButton} onClick={() => setShown(members.length)}>
          {words.moreMembers(members.length - shown)}
        </button>
      )}
    </>
  )
}
