/** Playing on by default. */
import type { Action } from '../world/run'
import type { Place } from './place'
import { take } from './take'
import type { Walk } from './walk'

/** Everything that the flow does by default from here, or as much of it as it takes. */
export async function playOut(
  walk: Walk,
  start: Place,
  until: (place: Place) => boolean = () => false,
): Promise<Place> {
  let place = start
  for (let next = nextOf(place); next && !until(place); next = nextOf(place)) place = await take(walk, place, next)
  return place
}

function nextOf({ path }: Place): Action | null {
  return path.at(-1)?.next ?? null
}
