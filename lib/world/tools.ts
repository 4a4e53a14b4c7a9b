/** What the world cannot do by itself, for it knows no cryptography: handed to `createStep`. */
import type { NewToken } from './edit'
import type { PrivateJwk } from './party'

/** The private keys that a changed token may be signed with. */
export type KeysAtHand = {
  /** Those of the party that sends the message. */
  readonly sender: readonly PrivateJwk[]
  /** Those with which the servers of the world sign tokens: what leaks, if a key does. */
  readonly servers: readonly PrivateJwk[]
  /** Those of the authorization servers, whose public halves everybody knows. */
  readonly issuers: readonly PrivateJwk[]
}

export type Tools = {
  /**
   * The value with the JWT that stands in it changed, and signed as the change says.
   *
   * @throws WorldError `impossible_message`, with `field`, where the value has no JWT, where a member that is to go
   * is not there, or where no key fits.
   */
  changeToken(value: string, change: NewToken, keys: KeysAtHand, field: string): Promise<string>
}
