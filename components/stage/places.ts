/** Where a value has been, and how to get there. */
import { stageWords } from '@/content/words/stage'
import type { StepId } from '@/lib/world/run'
import { type Sighting, sightingsOf } from '@/lib/world/sightings'
import { factsAt, messageAt, rowsOf } from '@/lib/world/tree'
import { mentionOf } from './party-names'
import type { Stage } from './stage-model'

type Reader = Pick<Stage, 'run' | 'branch' | 'path'>

export type Place = { readonly key: string; readonly label: string; readonly sighting: Sighting }

/** Every place in the branch where a value is, once: a cookie is not named again as the header that carried it. */
export function placesOf(stage: Reader, value: string): Place[] {
  const messages = rowsOf(stage.branch).map((row) => row.message)
  const facts = Object.values(factsAt(stage.path)).flat()
  const places = sightingsOf(value, messages, facts)
    .filter((sighting) => !(sighting.in === 'message' && isCarrier(sighting.field.place, sighting.field.name)))
    .map((sighting) => ({ label: labelOf(stage, sighting), sighting }))
  return [...new Map(places.map((place) => [place.label, { ...place, key: place.label }])).values()]
}

/** The first step of the branch at which a message is the one to look at. */
export function stepOfMessage(stage: Reader, message: number): StepId | undefined {
  const index = stage.branch.findIndex((_, at) => messageAt(stage.branch.slice(0, at + 1))?.id === message)
  return stage.branch[index]?.id
}

/** The step to go to, to see a value where it was sighted. */
export function stepOfSighting(stage: Reader, sighting: Sighting, value: string): StepId | undefined {
  if (sighting.in === 'message') return stepOfMessage(stage, sighting.message)
  const knows = stage.branch.find((step) =>
    sightingsOf(value, [], step.facts[sighting.party] ?? []).some(
      (fact) => fact.in === 'facts' && fact.name === sighting.name,
    ),
  )
  return knows?.id
}

type InMessage = Extract<Sighting, { in: 'message' }>

/** The first message before `before` that had a field with exactly this value. */
export function firstCarrier(stage: Reader, value: string, before: number): InMessage | undefined {
  const earlier = rowsOf(stage.branch).flatMap((row) => (row.message.id < before ? [row.message] : []))
  return sightingsOf(value, earlier, []).find(
    (sighting): sighting is InMessage => sighting.in === 'message' && sighting.field.value === value,
  )
}

function isCarrier(place: string, name: string): boolean {
  return place === 'header' && ['cookie', 'set-cookie', 'location', 'referer'].includes(name)
}

function labelOf(stage: Reader, sighting: Sighting): string {
  return sighting.in === 'message'
    ? stageWords.follow.inMessage(sighting.message, stageWords.places[sighting.field.place], sighting.field.name)
    : stageWords.follow.known(mentionOf(stage.run, sighting.party), sighting.name)
}
