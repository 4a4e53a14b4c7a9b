/** Where a value has been, and how to get there. */

import { mentionOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { stageWords } from '@/content/words/stage'
import type { Fact } from '@/lib/world/party'
import { learnedAt } from '@/lib/world/readings/knowledge'
import { firstSteps } from '@/lib/world/readings/moments'
import { type Origin, originOf } from '@/lib/world/readings/origin'
import { type Sighting, sightingsOf } from '@/lib/world/readings/sightings'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import type { StepId } from '@/lib/world/run'

type Reader = Pick<Stage, 'run' | 'branch' | 'path'>

export type ValuePlace = { readonly key: string; readonly label: string; readonly sighting: Sighting }

/** Every place in the branch where a value is, once: a cookie is not named again as the header that carried it. */
export function placesOf(stage: Reader, value: string): ValuePlace[] {
  const messages = rowsOf(stage.branch).map((row) => row.message)
  const facts = Object.values(factsAt(stage.path)).flat()
  const places = sightingsOf(value, messages, facts)
    .filter((sighting) => !(sighting.in === 'message' && isCarrier(sighting.field.place, sighting.field.name)))
    .map((sighting) => ({ label: labelOf(stage, sighting), sighting }))
  return [...new Map(places.map((place) => [place.label, { ...place, key: place.label }])).values()]
}

/** The first step of the branch at which a message is the one to look at. */
export function stepOfMessage(stage: Reader, message: number): StepId | undefined {
  return firstSteps(stage.branch).get(message)
}

/** The step to go to, to see a value where it was sighted. */
export function stepOfSighting(stage: Reader, sighting: Sighting, value: string): StepId | undefined {
  if (sighting.in === 'message') return stepOfMessage(stage, sighting.message)
  const { party, name } = sighting
  const isThere = (fact: Fact) => fact.name === name && sightingsOf(value, [], [fact]).length > 0
  return learnedAt(stage.branch, party, isThere)?.id
}

/** The first message of the branch before `before` that a member of a token was taken from. */
export function firstCarrier(
  { branch }: Pick<Reader, 'branch'>,
  member: { readonly name: string; readonly value: string },
  before: number,
): Origin | undefined {
  return originOf(
    rowsOf(branch).map(({ message }) => message),
    member,
    before,
  )
}

function isCarrier(place: string, name: string): boolean {
  return place === 'header' && ['cookie', 'set-cookie', 'location', 'referer'].includes(name)
}

function labelOf(stage: Reader, sighting: Sighting): string {
  const { follow, places } = stageWords
  if (sighting.in === 'message') {
    const place = follow.inMessage(sighting.message, places[sighting.field.place], sighting.field.name)
    return sighting.within ? follow.within(place, sighting.within) : place
  }
  const party = mentionOf(stage.run, sighting.party)
  return sighting.within
    ? follow.knownWithin(party, sighting.name, sighting.within)
    : follow.known(party, sighting.name)
}
