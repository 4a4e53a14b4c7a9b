/** The places through which an instructor leads a class: along the story, and every fifth one a what-if. */
import type { ClassPosition } from '@/lib/classroom/position'
import { stepAtPosition } from '@/lib/world/readings/positions'
import { leafFrom, pathTo } from '@/lib/world/readings/tree'
import type { RunView } from '@/lib/world/run'
import { askRun, placeOf } from './own-run'
import type { Wire } from './wire'

/** What is tried, and where. */
const whatIfs = [
  { at: 'authorization-response', whatIf: 'state-changed' },
  { at: 'token-request', whatIf: 'code-made-up' },
  { at: 'token-request', whatIf: 'wrong-code-verifier' },
  { at: 'authorization-request', whatIf: 'redirect-uri-of-someone-else' },
] as const

/** The class begins in the middle of the story, so that a page has something to play before it can be shown. */
const first = 14

/** The place where the class begins. */
export function firstPlace(run: RunView): ClassPosition {
  return placeOf(run, pathTo(run, leafFrom(run, 0))[first]?.id ?? 0)
}

/** So many places, no two of them the same, and none of them the first. All is made before the class begins. */
export async function movesOf(wire: Wire, run: RunView, count: number): Promise<readonly ClassPosition[]> {
  const path = pathTo(run, leafFrom(run, 0))
  const moves: ClassPosition[] = []
  for (let at = 1; at <= count; at++) {
    const tried = at % 5 === 0 ? whatIfs[at / 5 - 1] : undefined
    moves.push(tried ? await triedIn(wire, run, tried) : placeOf(run, path[at < first ? at : at + 1]?.id ?? 0))
  }
  return moves
}

async function triedIn(wire: Wire, run: RunView, { at, whatIf }: (typeof whatIfs)[number]): Promise<ClassPosition> {
  const from = stepAtPosition(pathTo(run, leafFrom(run, 0)), at)
  if (!from) throw new Error(`The story has no ${at}.`)
  const asked = await askRun(wire, run, { from: from.id, whatIf })
  return placeOf(asked.run, asked.at)
}
