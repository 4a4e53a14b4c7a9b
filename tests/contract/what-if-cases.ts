/** Every ready-made what-if, and how it must end. */
import { expect } from 'vitest'
import { flows } from '@/content/flows/flows'
import type { Flow, WhatIf } from '@/content/types'
import type { PartyRole } from '@/lib/world/message'
import { wireErrorOf } from '@/lib/world/readings/refusal'
import type { StepView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'
import { combinationsWhere } from './combinations'
import { nameOf } from './play'

export type Case = { readonly flow: Flow; readonly settings: Settings; readonly whatIfs: readonly WhatIf[] }

/** Combination by combination, the what-ifs that are played in it: a story is played once, and every what-if is a fork of it. */
export function casesOf(flow: Flow): Case[] {
  const cases = new Map<string, Case>()
  for (const whatIf of flow.whatIfs)
    for (const settings of combinationsWhere(flow, whatIf.when, strengthOf(whatIf))) {
      const before = cases.get(nameOf(settings, flow))?.whatIfs ?? []
      cases.set(nameOf(settings, flow), { flow, settings, whatIfs: [...before, whatIf] })
    }
  return [...cases.values()]
}

/** One about a request that is made again says the same as one about the first: each value of each setting once will do. */
function strengthOf({ nth }: WhatIf): number {
  return nth === undefined ? 2 : 1
}

/** The fewest combinations in which every what-if can be played once. */
export function leastCasesOf(flow: Flow): Case[] {
  const all = casesOf(flow).toSorted((one, other) => other.whatIfs.length - one.whatIfs.length)
  const left = new Set(flow.whatIfs)
  return all.flatMap((each) => {
    const whatIfs = each.whatIfs.filter((whatIf) => left.delete(whatIf))
    return whatIfs.length > 0 ? [{ ...each, whatIfs }] : []
  })
}

/** What-ifs that no combination of settings fits. */
export function neverPlayed(): string[] {
  return flows.flatMap((flow) => {
    const played = new Set(casesOf(flow).flatMap(({ whatIfs }) => whatIfs))
    return flow.whatIfs.filter((whatIf) => !played.has(whatIf)).map(({ id }) => `${flow.id} ${id}`)
  })
}

/** @throws where the branch does not end as the what-if says. */
export function expectEnding(
  whatIf: WhatIf,
  path: readonly StepView[],
  roleOf: (party: string) => PartyRole | undefined,
): void {
  const last = path.at(-1)
  if (whatIf.refusedBy === null) {
    expect(refusalsSince(whatIf, path)).toEqual(whatIf.refusals ?? [])
    expect(path.findLast(({ delivered }) => delivered)?.delivered?.kind).toBe(whatIf.ends)
    return
  }
  const note = last?.notes.find(({ refused }) => refused)
  expect(note?.code).toBe(whatIf.note.code)
  expect(note?.text).toContain(whatIf.note.contains)
  expect(roleOf(note?.party ?? '')).toBe(whatIf.refusedBy)
  const answer = last?.sent.at(-1)
  expect((answer && wireErrorOf(answer.http)?.code) ?? null).toBe(whatIf.wire)
}

/** The codes of the refusals that came after the change, or after the first of two deliveries. */
function refusalsSince({ id, how }: WhatIf, path: readonly StepView[]): string[] {
  const changed = path.findIndex(({ whatIf }) => whatIf === id) - ('again' in how ? 1 : 0)
  const notes = path.slice(changed).flatMap((step) => step.notes)
  return notes.filter(({ refused }) => refused).map(({ code }) => code)
}
