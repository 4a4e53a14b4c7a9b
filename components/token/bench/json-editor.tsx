import { useId, useState } from 'react'
import { benchWords as words } from '@/content/words/bench'
import { type EditProblem, withText } from '@/lib/jwt/writing/edit'
import styles from './bench.module.css'
import type { Bench } from './bench-model'

/** Header or payload as JSON text. What is typed is on the bench at once, unsigned; what is not JSON yet stays here. */
export function JsonEditor({ bench, part }: { bench: Bench; part: 'header' | 'payload' }) {
  const hint = useId()
  const [text, setText] = useState(() => startText(bench, part))
  const [problem, setProblem] = useState<EditProblem | null>(null)
  const write = (to: string) => {
    setText(to)
    const edited = withText(bench.token, part, to)
    setProblem('problem' in edited ? edited.problem : null)
    if ('token' in edited) bench.put(edited.token, 'edited')
  }
  return (
    <>
      <textarea
        aria-label={words.asJson[part]}
        aria-describedby={hint}
        aria-invalid={problem !== null}
        rows={Math.min(24, text.split('\n').length + 1)}
        spellCheck={false}
        className={styles.area}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <p id={hint} className={styles.hint} data-bad={problem ? true : undefined} aria-live="polite">
        {problem?.at && words.lineColumn(problem.at.line, problem.at.column)}
        {problem?.text}
      </p>
    </>
  )
}

/** In lines, as people write it; as it stands where that is not possible. */
function startText({ token }: Bench, part: 'header' | 'payload'): string {
  const decoded = token.parts.find(({ name }) => name === part)?.decoded ?? ''
  const isPlain = token.troubles.every((trouble) => trouble.part !== part)
  return isPlain ? JSON.stringify(JSON.parse(decoded), null, 2) : decoded
}
