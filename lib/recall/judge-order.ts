/** Judging an order. Of messages, the run says which came when. */
import type { Order, OrderCard } from '@/content/item'
import type { MessageKind } from '../world/kinds'
import type { Message } from '../world/message'
import { leafFrom, pathTo, rowsOf } from '../world/readings/tree'
import type { AnswerTo } from './answer'
import type { Judgement, Verdict } from './judgement'
import type { LiveRun } from './live'
import { judgedBy } from './verdicts'

type Means = { readonly live: LiveRun | null; readonly titleOf: TitleOf }

/** What a message of a kind is called on the page. */
export type TitleOf = (kind: MessageKind) => string

/** The order is right where every card stands where the run, or the item, has it. */
export function judgeOrder({ cards }: Order, { order }: AnswerTo<'order'>, { live, titleOf }: Means): Judgement {
  const wanted = rightOrder(cards, live)
  const verdicts = order.flatMap((card, place): Verdict[] => {
    const one = cards[card]
    return one ? [cardVerdict(one, `${place + 1}. ${cardText(one, titleOf)}`, wanted[place] === card)] : []
  })
  return { ...judgedBy(verdicts), right: same(order, wanted) }
}

/** The indexes of the cards in the order in which their messages were sent; as they are written, where they are no messages. */
export function rightOrder(cards: readonly OrderCard[], live: LiveRun | null): number[] {
  const indexes = cards.map((_, index) => index)
  if (!live) return indexes
  const sent = messagesOf(live)
  return indexes.sort((one, other) => placeOf(cards[one], sent) - placeOf(cards[other], sent))
}

/** What stands on a card. */
function cardText(card: OrderCard, titleOf: TitleOf): string {
  return 'text' in card ? card.text : titleOf(card.message)
}

/** The message that a card stands for; `undefined` where it stands for none. */
export function cardMessage(card: OrderCard, live: LiveRun): Message | undefined {
  return messagesOf(live)[placeOf(card, messagesOf(live))]
}

function messagesOf({ run }: LiveRun): Message[] {
  return rowsOf(pathTo(run, leafFrom(run, 0))).map(({ message }) => message)
}

function placeOf(card: OrderCard | undefined, sent: readonly Message[]): number {
  if (!card || 'text' in card) return -1
  const ofKind = sent.filter(({ kind }) => kind === card.message)
  const message = ofKind[(card.nth ?? 1) - 1]
  return message ? sent.indexOf(message) : -1
}

function cardVerdict({ feedback, see, belief }: OrderCard, chosen: string, right: boolean): Verdict {
  return { chosen, right, feedback, see, belief: right ? null : belief }
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}
