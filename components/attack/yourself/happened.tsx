import { yourselfWords as words } from '@/content/labels/attack-yourself'
import { bodyText, startLine } from '@/lib/world/http-text'
import type { Http } from '@/lib/world/message'
import type { StepView } from '@/lib/world/run'

type Props = {
  readonly path: readonly StepView[]
  readonly nameOf: (party: string | null) => string
  /** As it happened; else the last one first. */
  readonly inOrder?: boolean
}

/** Every message that arrived, each to be opened as it stood on the wire; and what the logs said. */
export function Happened({ path, nameOf, inOrder = false }: Props) {
  const told = path.filter(({ delivered, notes }) => delivered !== null || notes.length > 0)
  const steps = inOrder ? told : told.toReversed()
  return (
    <section aria-label={words.messages}>
      <h3 className="font-bold text-xl">{words.messages}</h3>
      <ol reversed={!inOrder} className="mt-2 grid gap-2">
        {steps.map(({ id, delivered, notes }) => (
          <li key={id} className="border-line border-t pt-2">
            {delivered && (
              <details>
                <summary>
                  <b>{words.message(delivered.id, nameOf(delivered.from), nameOf(delivered.to))}</b>{' '}
                  <code className="wrap-anywhere font-mono text-small">{short(startLine(delivered.http))}</code>
                </summary>
                <pre className="wrap-anywhere mt-2 overflow-x-auto whitespace-pre-wrap rounded-lg border border-line bg-ground p-3 font-mono text-small">
                  {rawOf(delivered.http)}
                </pre>
              </details>
            )}
            {notes.map(({ party, code, text, refused }) => (
              <p
                key={`${party} ${code} ${text}`}
                className={`wrap-anywhere text-small ${refused ? 'text-bad' : 'text-ink-2'}`}
              >
                {nameOf(party)}: {text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

const longest = 70

function short(line: string): string {
  return line.length <= longest ? line : `${line.slice(0, longest)}…`
}

function rawOf(http: Http): string {
  const headers = http.headers.map(([name, value]) => `${name}: ${value}`)
  return [startLine(http), ...headers, '', bodyText(http, true)].join('\n').trim()
}
