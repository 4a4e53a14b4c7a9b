/** What stands on a card of an order. */
import { nameOf } from '@/components/stage/party-names'
import type { OrderCard } from '@/content/item'
import { cardMessage } from '@/lib/recall/judge-order'
import type { LiveRun } from '@/lib/recall/live'
import type { ServedLesson } from '../served'

/** The words of a card: its own, or the title of its message. */
export function cardLabel(card: OrderCard | undefined, messages: ServedLesson['messages']): string {
  if (!card) return ''
  return 'text' in card ? card.text : (messages[card.message] ?? card.message)
}

/** From whom to whom its message goes, in the run; nothing for a card that is no message. */
export function cardRoute(card: OrderCard | undefined, live: LiveRun | null): string | null {
  const message = card && live ? cardMessage(card, live) : undefined
  return message && live ? `${nameOf(live.run, message.from)} → ${nameOf(live.run, message.to)}` : null
}
