/** What Mallory has: what she has seen, and nothing more. */
import type { JWK } from 'jose'
import type { MessageKind } from '../../world/kinds'
import type { PartyId } from '../../world/message'
import type { PartySetup } from '../../world/setup'

/** The latest value by its name. */
export type Loot = Readonly<Record<string, string>>

export type AttackerState = {
  readonly sees: readonly MessageKind[]
  /** What she sees only where it goes through a browser: a script of hers runs in the page. */
  readonly onPage: readonly MessageKind[]
  /** A browser of her own. */
  readonly browser?: PartyId
  /** An app of her own. */
  readonly runs?: PartyId
  readonly loot: Loot
  /** A key pair of her own, as a private JWK. */
  readonly key?: JWK
  /** The base of her own site. */
  readonly site?: string
  /** What she tries where she has to guess. */
  readonly words: readonly string[]
}

type AttackerParty = Extract<PartySetup, { role: 'attacker' }>

/** An attacker who has a copy of every message of the kinds that she sees, and nothing yet. */
export function newAttacker(
  {
    sees,
    onPage = [],
    browser,
    runs,
    words = [],
  }: Pick<AttackerParty, 'sees' | 'onPage' | 'browser' | 'runs' | 'words'>,
  own: Pick<AttackerState, 'key' | 'site'> = {},
): AttackerState {
  const hers = { ...(browser === undefined ? {} : { browser }), ...(runs === undefined ? {} : { runs }) }
  return { sees, onPage, ...hers, loot: {}, ...own, words }
}
