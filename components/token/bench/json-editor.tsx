import { useId, useState } from 'react'
import { Hint, TextArea } from '@/components/ui/field'
import { benchWords as words } from '@/content/labels/tokens'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import { jsonText } from '@/lib/jwt/text-of'
import { type EditProblem, withText } from '@/lib/jwt/writing/edit'
import type { Bench } from './bench-model'

type Edited = Pick<Bench, 'token' | 'put'>

type Draft = {
  readonly json: string
  readonly problem: EditProblem | null
  /** The token that this was last in step with. */
  readonly token: ReadToken
  /** What was written here and has not come back as the token on the bench yet. */
  readonly written: readonly string[]
}

/** Header or payload as JSON text. What is typed is on the bench at once, unsigned; what is not JSON yet stays here. */
export function JsonEditor({ bench, part }: { bench: Edited; part: 'header' | 'payload' }) {
  const hint = useId()
  const [draft, setDraft] = useState(() => draftOf(bench, part))
  // What comes onto the bench in another way, by an undo, a preset, a signature, is what is edited from then on.
  if (draft.token !== bench.token) setDraft(inStep(draft, bench, part))
  const write = (json: string) => {
    const edited = withText(bench.token, part, json)
    if ('problem' in edited) return setDraft({ ...draft, json, problem: edited.problem })
    setDraft({ ...draft, json, problem: null, written: [...draft.written, edited.token] })
    bench.put(edited.token, 'edited')
  }
  const { json, problem } = draft
  return (
    <>
      <TextArea
        aria-label={words.asJson[part]}
        aria-describedby={hint}
        aria-invalid={problem !== null}
        rows={Math.max(6, Math.min(24, json.split('\n').length + 1))}
        look="code"
        value={json}
        onChange={(event) => write(event.target.value)}
      />
      <Hint id={hint} bad={problem !== null} aria-live="polite">
        {problem?.at && words.lineColumn(problem.at.line, problem.at.column)}
        {problem?.text}
      </Hint>
    </>
  )
}

function draftOf({ token }: Edited, part: 'header' | 'payload'): Draft {
  return { json: startText(token, part), problem: null, token, written: [] }
}

/** A token that was written here leaves what is being typed alone. */
function inStep(draft: Draft, { token, put }: Edited, part: 'header' | 'payload'): Draft {
  const at = draft.written.lastIndexOf(token.text)
  return at < 0 ? draftOf({ token, put }, part) : { ...draft, token, written: draft.written.slice(at) }
}

const strings = /"(?:[^"\\]|\\.)*"/g
/** A number that JavaScript may write otherwise than it stands there. */
const roundedNumber = /\d{16}|\d[.eE]|-0/

/** In lines, as people write it; as it stands where that would change it. */
function startText({ parts, troubles }: ReadToken, part: 'header' | 'payload'): string {
  const decoded = parts.find(({ name }) => name === part)?.decoded ?? ''
  const isRounded = roundedNumber.test(decoded.replaceAll(strings, ''))
  const isPlain = !isRounded && troubles.every((trouble) => trouble.part !== part)
  return isPlain ? jsonText(JSON.parse(decoded), 2) : decoded
}
