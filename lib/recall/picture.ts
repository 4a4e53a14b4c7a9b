/** What each thing of a picture is after so many presses. Pure. */
import type { Move, Picture, Thing } from '@/content/lesson'

export type ThingState = Move['shows'][string]

/** The moves that were made, in order, each by its number. */
export type Played = readonly number[]

type Built = Pick<Picture, 'hidden' | 'moves'> & { readonly things: readonly Pick<Thing, 'id'>[] }

/** The state of every thing, by its id. What no move has named is as at the beginning. */
export function statesAfter(picture: Built, played: Played): ReadonlyMap<string, ThingState> {
  const first = picture.things.map(({ id }): [string, ThingState] => [
    id,
    picture.hidden?.includes(id) ? 'hidden' : 'shown',
  ])
  const made = played.flatMap((move) => Object.entries(picture.moves[move]?.shows ?? {}))
  return new Map([...first, ...made])
}
