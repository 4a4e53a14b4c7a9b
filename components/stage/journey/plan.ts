/** Which journey a step of the reader is, if it is one, and what travels in it. */

import type { View } from '@/components/stage/stage-model'
import { legsOf } from '@/components/stage/story/story-words'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { type PartyId, type PartyRole, redirectTarget } from '@/lib/world/message'
import { rowsOf } from '@/lib/world/readings/tree'
import type { StepId } from '@/lib/world/run'
import { timetable } from './timetable'

export type JourneyLeg = {
  /** As its arrow is named in the picture. */
  readonly id: number
  readonly to: PartyId | null
  readonly toRole: PartyRole | undefined
  readonly role: PartyRole | undefined
  readonly ticket: string | null
  /** A redirect that its receiver follows with the next leg. */
  readonly turns: boolean
}

export type Plan = {
  readonly legs: readonly JourneyLeg[]
  /** The row whose picture they are in, as a selector. */
  readonly row: string
  /** The row of what is sent once they have landed. */
  readonly departs: string | null
  readonly backwards: boolean
}

export type Place = {
  readonly view: View
  readonly over: boolean
  readonly number: number
  readonly step: StepId
}

/** Where the reader is. */
export function placeOf({ step }: StageControl, { view, over, number }: Story): Place {
  return { view, over, number, step: step.id }
}

/** The journey from one place to another; `null` where it is a jump, or none. */
export function planOf(from: Place, stage: StageControl, story: Story): Plan | null {
  const to = placeOf(stage, story)
  if (from.view !== to.view || from.over || to.over) return null
  return to.view === 'story' ? storyPlan(from.number, stage, story) : messagePlan(from.step, stage)
}

/** Into the next beat; or, backwards, out of the one that is left. */
function storyPlan(from: number, stage: StageControl, story: Story): Plan | null {
  const backwards = story.number < from
  const [before, number] = backwards ? [story.number, from] : [from, story.number]
  const skipped = story.beats.slice(before, number - 1)
  if (number === before || skipped.some(({ stop }) => stop !== null)) return null
  const legs = storyLegs(number, stage, story)
  return legs.length === 0 ? null : { legs, row: `[data-picture="${number}"]`, departs: null, backwards }
}

/** How long the journey to here takes, at most. */
export function journeyLength(stage: StageControl, story: Story): number {
  const legs = story.view === 'story' ? storyLegs(story.number, stage, story) : [{ turns: false }]
  return legs.length === 0 ? 0 : timetable(legs).length
}

/** The legs of a beat as they travel. */
function storyLegs(number: number, { run }: Pick<StageControl, 'run'>, { beats }: Pick<Story, 'beats'>): JourneyLeg[] {
  const told = beats[number - 1]
  if (!told) return []
  const legs = legsOf(run, told)
  return legs.map(({ id, to, from: _, role, ticket }, index) => {
    const receiver = run.parties[to]
    const message = told.rows.find((row) => row.message.id === id)?.message
    const turns = legs[index + 1]?.from === to && message !== undefined && redirectTarget(message.http) !== undefined
    return { id, to: receiver?.id ?? null, toRole: receiver?.role, role, ticket, turns }
  })
}

/** What was delivered makes its way, and then what is sent now leaves. */
function messagePlan(from: StepId, { branch, path, step, run }: StageControl): Plan | null {
  if (path.at(-2)?.id !== from) return null
  const numbers = new Map(rowsOf(branch).map(({ message }, index) => [message.id, index + 1]))
  const { delivered, sent } = step
  const departing = sent.at(-1)
  const departs = departing ? picture(numbers.get(departing.id)) : null
  const number = delivered ? numbers.get(delivered.id) : undefined
  if (!delivered || number === undefined)
    return departs === null ? null : { legs: [], row: departs, departs, backwards: false }
  const receiver = run.parties.find(({ id }) => id === delivered.to)
  const role = run.parties.find(({ id }) => id === delivered.from)?.role
  const leg = { id: number, to: delivered.to, toRole: receiver?.role, role, ticket: null, turns: false }
  return { legs: [leg], row: picture(number), departs, backwards: false }
}

function picture(number: number | undefined): string {
  return `[data-picture-of="${number}"]`
}
