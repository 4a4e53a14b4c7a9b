import type { Item, ItemKind } from '@/content/item'
import type { AnswerTo } from '@/lib/recall/answer'
import type { LiveRun } from '@/lib/recall/live'
import type { ServedLesson } from '../served'

export type ItemOf<Kind extends ItemKind> = Extract<Item, { kind: Kind }>

/** What each kind of question is given. */
export type KindProps<Kind extends ItemKind> = {
  readonly item: ItemOf<Kind>
  /** The run that was made for this attempt; `null` for an item that is not live. */
  readonly live: LiveRun | null
  readonly messages: ServedLesson['messages']
  /** Another one for each attempt. */
  readonly seed: string
  /** What was typed could not be read. */
  readonly isUnread: boolean
  /** Takes what is answered so far; `null` while something is missing. */
  readonly give: (answer: AnswerTo<Kind> | null) => void
}
