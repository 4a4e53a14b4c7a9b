/** Every lab can be done by oneself: in the world in which a reader begins, what Mallory does leads to the goal. */
import { expect, it } from 'vitest'
import { labs } from '@/content/attacks/labs'
import type { Move } from '@/content/attacks/move'
import { reached } from '@/lib/play/goal'
import { labFlow } from '@/lib/play/lab-flow'
import { messageAt } from '@/lib/world/readings/tree'
import { settingsOf } from '@/lib/world/settings'
import { type Played, play, start, take } from './play'

/** Whoever reads keeps back what the lab has Mallory keep back. */
function isKept({ hold, holdFrom }: Move, { world }: Played): boolean {
  const last = world.inFlight.at(-1)
  return last !== undefined && last.kind === hold && (holdFrom === undefined || last.from === holdFrom)
}

async function done(played: Played, move: Move): Promise<Played> {
  const isGone = (at: Played) => isKept(move, at)
  if ('act' in move) return play(await take(played, { type: 'act', party: move.party, act: move.act }), isGone)
  const message = played.world.inFlight.findLast(({ kind }) => kind === move.deliver)
  return play(
    await take(played, { type: 'deliver', message: message?.id ?? 0, ...(move.edit && { edit: move.edit }) }),
    isGone,
  )
}

it.each(labs.map((lab) => [lab.id, lab] as const))('%s', async (_, lab) => {
  const flow = labFlow(lab, 'yourself')
  let played = await play(await start(settingsOf(flow), 'a seed', Date.now(), flow))
  expect(reached(lab.goal, played.path)).toBeNull()
  const kept: Move[] = []
  for (const move of lab.attack) {
    const holding = kept.find(({ hold }) => hold !== undefined)
    played = await done(played, { ...holding, ...move } as Move)
    kept.push(move)
  }
  expect(reached(lab.goal, played.path), messageAt(played.path)?.kind).not.toBeNull()
})

it('a hint is there for each of three presses, and the last one says most', () => {
  for (const { hints } of labs) expect(new Set(hints).size).toBe(3)
})
