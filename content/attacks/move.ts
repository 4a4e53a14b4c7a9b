/** What is done in a lab, one thing after the other. */
import type { Edit } from '../../lib/world/edit'
import type { MessageKind } from '../../lib/world/kinds'
import type { PartyId } from '../../lib/world/message'
import type { Act } from '../../lib/world/party'

/** What is told when this is done: a new beat of the story begins. */
export type Telling = {
  /** At most eight words. */
  readonly says: string
  /** Two or three sentences: what she does, and why it may work. */
  readonly text: string
}

/** One thing that is done. Then all that is sent because of it is delivered. */
export type Move = (
  | { readonly party: PartyId; readonly act: Act }
  /** A message of this kind that was held is let go, perhaps changed. */
  | { readonly deliver: MessageKind; readonly edit?: Edit }
) & {
  /** Messages of this kind stay in flight from now on: whoever has them in hand waits. */
  readonly hold?: MessageKind
  /** Of these, only what this party sends is held. */
  readonly holdFrom?: PartyId
  readonly tells?: Telling
}
