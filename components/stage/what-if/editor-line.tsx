import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { stageWords } from '@/content/words/stage'
import type { Line } from '@/lib/world/draft'
import styles from './editor.module.css'

const words = stageWords.editor

type Props = {
  readonly line: Line
  /** Why the server would not take it; `null` where nothing is wrong with it. */
  readonly problem: string | null
  readonly onChange: (key: string, now: string | null) => void
}

/** One value of the message in a field of its own. A named value can also be taken out. */
export function EditorLine({ line, problem, onChange }: Props) {
  const id = useId()
  const label = wholeLabels[line.in] ?? labelOf(line)
  const isNamed = wholeLabels[line.in] === undefined
  return (
    <div className={styles.line} data-changed={line.was !== line.now || undefined}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {line.now === null ? (
        <span className={styles.removed}>{words.removed}</span>
      ) : (
        <TextArea
          look="bare"
          id={id}
          rows={rowsFor(line)}
          value={line.now}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => onChange(line.key, event.target.value)}
          onKeyDown={line.in === 'body' ? undefined : submitOnEnter}
        />
      )}
      {isNamed && <Removal line={line} labelledBy={`${id}-label`} onChange={onChange} />}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

/** Of two values of one name the second says that it is that: its key ends in its number. */
function labelOf({ key, name, another }: Line): string {
  return another ? words.another(name, Number(/#(\d+)$/.exec(key)?.[1] ?? 2)) : name
}

type RemovalProps = Pick<Props, 'line' | 'onChange'> & { readonly labelledBy: string }

function Removal({ line, labelledBy, onChange }: RemovalProps) {
  const isGone = line.now === null
  const label = isGone ? words.restore : words.remove
  return (
    <Button
      look="icon"
      aria-label={label}
      aria-describedby={labelledBy}
      title={label}
      onClick={() => onChange(line.key, isGone ? (line.was ?? '') : null)}
    >
      <span aria-hidden="true">{isGone ? '↺' : '×'}</span>
    </Button>
  )
}

const wholeLabels: Readonly<Record<string, string>> = {
  method: words.method,
  url: words.url,
  status: words.status,
  body: words.body,
}

/** Long values, tokens above all, get room to be read. */
function rowsFor({ in: at, now }: Line): number {
  if (at === 'body') return 8
  return Math.min(6, Math.max(1, Math.ceil((now?.length ?? 0) / 34)))
}

/** Every line but the body is one line: Enter delivers, as in any form. */
function submitOnEnter(event: React.KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
