import { Button } from '@/components/ui/button'
import { sessionWords as words } from '@/content/labels/quiz'
import type { Done } from './use-session'

type Props = {
  readonly at: number
  readonly of: number
  readonly done: readonly Done[]
  readonly stop: () => void
}

/** How far one is, and the way out. */
export function SessionHead({ at, of, stop }: Props) {
  return (
    <div className="mb-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-line border-b pb-3 text-small">
      <ol aria-hidden="true" className="flex gap-1.5">
        {Array.from({ length: of }, (_, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
          <li key={number} className={`h-3.5 w-6 rounded-[3px] border-2 ${lookOf(number, at)}`} />
        ))}
      </ol>
      <p>
        <b>{words.at(at + 1, of)}</b> <span className="text-ink-2">· {words.left(minutesFor(of - at))}</span>
      </p>
      <p className="ml-auto text-ink-2 max-sm:hidden">{words.loses}</p>
      <Button look="plain" className="max-sm:ml-auto" onClick={stop}>
        {words.stop}
        <span aria-hidden="true">
          <kbd className="text-ink-2">Esc</kbd>
        </span>
      </Button>
    </div>
  )
}

function lookOf(number: number, at: number): string {
  if (number < at) return 'border-ink-2 bg-ink-2'
  return number === at ? 'border-ink' : 'border-line-2'
}

/** As long as it takes to read, to think, and to read why. */
function minutesFor(questions: number): number {
  return Math.max(1, Math.round(questions * 0.6))
}
