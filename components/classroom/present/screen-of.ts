/** Whose screen is part of what happens: somebody has a page to look at, or sends its form. */
import { screensOf } from '@/components/stage/screens/screens-of'
import type { Stage } from '@/components/stage/stage-model'
import { shownAt, type Told } from '@/components/stage/story/told'
import { type Message, mediaType, type PartyId } from '@/lib/world/message'
import { messageAt, screenAt } from '@/lib/world/readings/tree'

export type OnScreen = { readonly stage: Stage; readonly party: PartyId }

/** `null` where the message is between others, and where nothing is to be seen. */
export function screenOf(stage: Stage, told: Told, message: Message | null): OnScreen | null {
  const party = message && partyWith(stage, message)
  if (!party) return null
  const { screens } = shownAt(told, stage.branch, stage.step.id)
  const path = stage.branch.slice(0, stage.branch.findIndex(({ id }) => id === screens) + 1)
  const step = path.at(-1)
  if (!step || screenAt(path, party).html === '') return null
  return { party, stage: { ...stage, path, step, message: messageAt(path) } }
}

function partyWith({ run }: Stage, { from, to, http }: Message): PartyId | null {
  const screens = screensOf(run)
  const isForm = http.type === 'request' && http.method === 'POST'
  if (isForm && screens.includes(from)) return from
  const isPage = http.type === 'response' && mediaType(http) === 'text/html'
  return isPage && to !== null && screens.includes(to) ? to : null
}
