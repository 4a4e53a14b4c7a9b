import { experimentWords } from '@/content/compare/page'
import type { FourWays } from '@/lib/world/readings/measured-way'

/** How it was measured, and what no figure says. */
export function Method({ four }: { four: FourWays | null }) {
  const rounds = four?.ways[0]?.time.rounds
  return (
    <ul className="mt-1 grid max-w-prose list-disc gap-1.5 pl-5 text-ink-2 md:max-w-none md:grid-cols-2 md:gap-x-12 print:max-w-none print:grid-cols-2 print:gap-x-[6mm] print:gap-y-0">
      <li>{experimentWords.method.time(rounds)}</li>
      {experimentWords.method.leftOut.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
