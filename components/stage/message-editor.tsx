'use client'
import { useEffect, useRef } from 'react'
import { stageWords } from '@/content/words/stage'
import type { Line } from '@/lib/world/draft'
import { places } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { AddField } from './add-field'
import styles from './editor.module.css'
import { EditorLine } from './editor-line'
import type { Stage } from './stage-model'
import { useDraft } from './use-draft'

const words = stageWords.editor

/** The message in flight as fields to change by hand. Only what was changed is sent. */
export function MessageEditor({ stage, message }: { stage: Stage; message: Message }) {
  const form = useRef<HTMLFormElement>(null)
  const { lines, isChanged, wrong, change, add, reset, deliver } = useDraft(stage, message)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const rest = { wrong: wrong?.key, problem: stage.problem?.detail ?? '', onChange: change }
  return (
    <form ref={form} className={styles.editor} aria-label={words.label} onSubmit={deliver}>
      <Lines lines={lines.filter((line) => ['method', 'url', 'status'].includes(line.in))} {...rest} />
      {places.map((place) => (
        <Group key={place} label={words.groups[place]} lines={lines.filter((line) => line.in === place)} {...rest} />
      ))}
      <AddField message={message} onAdd={add} />
      <RawBody lines={lines} {...rest} />
      <div className={styles.end}>
        <button type="submit" className={styles.deliver} disabled={!isChanged || stage.busy}>
          {words.deliver}
        </button>
        {isChanged ? <Reset onReset={reset} /> : <span>{words.unchanged}</span>}
      </div>
    </form>
  )
}

type LinesProps = {
  readonly lines: readonly Line[]
  /** The line that the server could not accept, and why. */
  readonly wrong: string | undefined
  readonly problem: string
  readonly onChange: (key: string, now: string | null) => void
}

function Lines({ lines, wrong, problem, onChange }: LinesProps) {
  return lines.map((line) => (
    <EditorLine key={line.key} line={line} problem={line.key === wrong ? problem : null} onChange={onChange} />
  ))
}

function Group({ label, ...rest }: LinesProps & { readonly label: string }) {
  if (rest.lines.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <Lines {...rest} />
    </fieldset>
  )
}

/** Open where the body is neither form nor JSON: then there is no other way to change it. */
function RawBody({ lines, ...rest }: LinesProps) {
  const body = lines.filter((line) => line.in === 'body')
  const isOnlyWay = !lines.some((line) => line.in === 'form' || line.in === 'json') && body[0]?.was !== ''
  return (
    <details className={styles.raw} open={isOnlyWay}>
      <summary>{words.rawBody}</summary>
      <Lines lines={body} {...rest} />
    </details>
  )
}

function Reset({ onReset }: { onReset: () => void }) {
  return (
    <button type="button" className={styles.small} onClick={onReset}>
      {words.reset}
    </button>
  )
}
