import { questionWords as words } from '@/content/labels/quiz'
import type { Http } from '@/lib/world/message'
import { type Secret, stretchesOf } from './covered'
import { type WireLine, wireLines } from './wire-lines'

type Props = { readonly http: Http; readonly secrets?: readonly Secret[] }

/** A message on the wire, in small. What would tell the answer is covered. */
export function Wire({ http, secrets = [] }: Props) {
  return <WireBlock lines={wireLines(http)} secrets={secrets} />
}

/** Lines of a message. */
export function WireBlock({ lines, secrets }: { lines: readonly WireLine[]; secrets: readonly Secret[] }) {
  return (
    <section aria-label={words.wire} className={block}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
        <code key={at} className="block whitespace-pre-wrap wrap-anywhere">
          <span className="text-ink-2">{line.lead}</span>
          <Covered text={line.value} name={line.name} secrets={secrets} />
        </code>
      ))}
    </section>
  )
}

type CoveredProps = { readonly text: string; readonly name: string; readonly secrets: readonly Secret[] }

/** A text in which the letters that would tell are dots. */
export function Covered({ text, name, secrets }: CoveredProps) {
  return stretchesOf(text, name, secrets).map((stretch) =>
    stretch.isCovered ? (
      <span key={stretch.at} className="rounded-[3px] bg-new shadow-[inset_0_0_0_1px_var(--new-line)]">
        <span aria-hidden="true">{'•'.repeat(stretch.text.length)}</span>
        <span className="sr-only">{words.covered}</span>
      </span>
    ) : (
      <span key={stretch.at}>{stretch.text}</span>
    ),
  )
}

export const block = 'mt-4 rounded-[9px] border border-line bg-ground px-4 py-3 leading-relaxed'
