/** Receipts, signed with the key of this instance. */
import { type ReceiptMade, receiptOf, receiptType } from '../classroom/receipt'
import { generateKey, type NewKey } from '../jwt/writing/generate'
import { signClaims } from '../jwt/writing/sign-claims'
import type { RoomStore } from '../store/room-store'
import { RoomError } from './errors'
import type { Live } from './live'

export type Jwks = { readonly keys: readonly object[] }

export type Receipts = {
  /** A receipt of what a seat did. @throws RoomError `no_seat`; StoreError. */
  readonly sign: (live: Live, seat: string, made: Omit<ReceiptMade, 'code'>) => Promise<string>
  /** The public half of the key: never more (RFC 7517 §5). */
  readonly jwks: () => Promise<Jwks>
}

export function createReceipts(store: RoomStore): Receipts {
  const kept: { key?: NewKey } = {}

  /** Made once, and the same for all processes and machines. */
  async function instanceKey(): Promise<NewKey> {
    kept.key ??= JSON.parse(await store.keep('receipt-key', JSON.stringify(await generateKey('ES256')))) as NewKey
    return kept.key
  }

  return {
    async sign(live, seat, made) {
      const claims = receiptOf(live.room(), seat, { ...made, code: live.head.code })
      if (!claims) throw new RoomError('no_seat')
      return signClaims(claims, receiptType, await instanceKey())
    },
    jwks: async () => ({ keys: [(await instanceKey()).public] }),
  }
}
