/** A few messages around a place, as text, with every secret of the run masked. */
import { excerptOf } from '@/components/lesson/live/excerpt'
import type { PlayedPlace } from '@/components/lesson/live/live-message'
import { nameOf } from '@/components/stage/party-names'
import { maskRun } from '@/lib/world/readings/mask-run'
import { pathTo, type Row, rowsOf } from '@/lib/world/readings/tree'
import type { RunView } from '@/lib/world/run'

/** Before the message of the place, and after it. */
const before = 2
const after = 2

/** Empty without a run. */
export function maskedMessages(played: PlayedPlace | null): string {
  const last = played?.branch.at(-1)
  if (!played || !last) return ''
  const rows = rowsOf(pathTo(maskRun(played.run), last.id))
  const at = rows.findIndex(({ message }) => message.id === played.message?.id)
  return rows
    .slice(Math.max(0, at - before), at + after + 1)
    .map((row) => textOf(played.run, row))
    .join('\n\n')
}

function textOf(run: RunView, { message: { from, to, http } }: Row): string {
  const lines = excerptOf(http).map(({ name, text }) => (name === '' ? text : `${name}: ${text}`))
  return [`${nameOf(run, from)} to ${nameOf(run, to)}:`, ...lines].join('\n')
}
