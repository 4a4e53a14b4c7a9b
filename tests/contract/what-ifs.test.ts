import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { WhatIf } from '@/content/types'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import { combinationsWhere } from './combinations'
import { nameOf, type Played, playWhatIf } from './play'

const cases = flows.flatMap((flow) =>
  flow.whatIfs.flatMap((whatIf) =>
    combinationsWhere(flow, whatIf.when).map(
      (settings) => [flow.id, whatIf.id, nameOf(settings, flow), { flow, whatIf, settings }] as const,
    ),
  ),
)

describe('every what-if ends as its data says', () => {
  test.each(cases)('%s: %s with %s', async (_, __, ___, { flow, whatIf, settings }) => {
    expectEnding(whatIf, await playWhatIf(whatIf, settings, flow))
  })
})

function expectEnding(whatIf: WhatIf, { path, world }: Played): void {
  const last = path.at(-1)
  const note = last?.notes.find(({ refused }) => refused)
  if (whatIf.refusedBy === null) {
    expect(refusalsSince(whatIf, path)).toEqual(whatIf.refusals ?? [])
    expect(path.findLast(({ delivered }) => delivered)?.delivered?.kind).toBe(whatIf.ends)
    return
  }
  expect(note?.code).toBe(whatIf.note.code)
  expect(note?.text).toContain(whatIf.note.contains)
  expect(world.parties[note?.party ?? '']?.role).toBe(whatIf.refusedBy)
  const answer = last?.sent.at(-1)
  expect((answer && wireErrorOf(answer.http)?.code) ?? null).toBe(whatIf.wire)
}

/** The codes of the refusals that came after the change, or after the first of two deliveries. */
function refusalsSince({ id, how }: WhatIf, path: Played['path']): string[] {
  const changed = path.findIndex(({ whatIf }) => whatIf === id) - ('again' in how ? 1 : 0)
  const notes = path.slice(changed).flatMap((step) => step.notes)
  return notes.filter(({ refused }) => refused).map(({ code }) => code)
}

test('every what-if can be played in at least one combination of settings', () => {
  const played = new Set(cases.map(([flow, whatIf]) => `${flow} ${whatIf}`))
  const all = flows.flatMap((flow) => flow.whatIfs.map(({ id }) => `${flow.id} ${id}`))
  expect(all.filter((name) => !played.has(name))).toEqual([])
})
