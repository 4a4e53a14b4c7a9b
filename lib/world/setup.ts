/** Who is in a flow, and how each is set up before the story begins: content, from which a world is made. */
import type { MessageKind } from './kinds'
import type { PartyId } from './message'
import type { Addresses } from './settings'

export type GrantType =
  | 'authorization_code'
  | 'implicit'
  | 'refresh_token'
  | 'client_credentials'
  | 'password'
  | 'urn:ietf:params:oauth:grant-type:device_code'
  | 'urn:openid:params:grant-type:ciba'
  | 'urn:ietf:params:oauth:grant-type:token-exchange'

/** What a client does when a person follows the link on its home page. */
export type ClientStart = 'code' | 'nothing'

/** How a client is registered, and what it is there for. */
export type ClientSetup = {
  readonly client_id: string
  /** What it is called on Acme ID's pages (RFC 7591 §2, `client_name`). */
  readonly client_name: string
  /** `by-setting`: the setting `client` decides whether it has a secret. */
  readonly kind: 'public' | 'confidential' | 'by-setting'
  readonly grants: readonly GrantType[]
  readonly scope: string
  /** The API that it asks tokens for, where that is not the Photo API. */
  readonly resource?: keyof Addresses
  /** An API that it runs itself: the scope that it knows, and the scope at the Photo API that this one leads to. */
  readonly serves?: { readonly scope: string; readonly exchangesFor: string }
  readonly start: ClientStart
  /** The page to which a person comes after signing in. */
  readonly afterSignIn?: '/photos' | '/order'
}

export type PartySetup =
  /** `opens`: whose home page is open when the story begins. `at`: where it takes pushed messages, if it does. */
  | {
      readonly role: 'browser'
      readonly id: PartyId
      readonly owner: string
      readonly opens?: keyof Addresses
      readonly at?: keyof Addresses
    }
  | { readonly role: 'client'; readonly id: PartyId; readonly at: keyof Addresses; readonly client: ClientSetup }
  | { readonly role: 'device'; readonly id: PartyId; readonly client: ClientSetup }
  | { readonly role: 'authorization-server'; readonly id: PartyId }
  | { readonly role: 'resource-server'; readonly id: PartyId }
  /** `sees`: the kinds of message of which she has a copy, say from a log. */
  | { readonly role: 'attacker'; readonly id: PartyId; readonly sees: readonly MessageKind[] }
