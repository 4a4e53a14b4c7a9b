/** What a device remembers, and what is on its screen. */
import type { HttpResponse } from '../../world/message'
import type { DeviceAsks, PartySetup } from '../../world/setup'
import { type ClientKnowing, newClient } from '../client/new-client'
import type { ClientConfig } from '../client/state'

/** What is on the screen. */
export type Shown =
  | { readonly screen: 'home' }
  | { readonly screen: 'asking' }
  | {
      readonly screen: 'code'
      readonly user_code: string
      readonly verification_uri: string
      readonly verification_uri_complete?: string
    }
  | { readonly screen: 'phone'; readonly binding_message: string }
  | { readonly screen: 'photos'; readonly answer: unknown }
  | { readonly screen: 'stopped'; readonly code: string; readonly text?: string }

/** With what it asks for tokens: a `device_code` or an `auth_req_id`, and how many seconds it lets pass in between. */
export type Ticket = { readonly name: string; readonly value: string; readonly interval: number }

/** A question on the back channel: which continuation takes the answer, and what was kept for it. */
export type Exchange = {
  readonly for: string
  readonly binding_message?: string
  /** Kept until the keys that its ID token was signed with have come. */
  readonly tokenResponse?: HttpResponse
}

export type DeviceState = {
  readonly config: ClientConfig
  readonly name: string
  readonly asks: DeviceAsks
  readonly shown: Shown
  /** The message that brought what is shown; `null` where none did. */
  readonly shownBy: number | null
  /** How often it has asked and was told to wait. */
  readonly polls: number
  readonly ticket: Ticket | null
  readonly access_token: string | null
  /** By the id of the request that awaits its answer. */
  readonly exchanges: Readonly<Record<string, Exchange>>
}

type DeviceParty = Extract<PartySetup, { role: 'device' }>

/** A device that has just been switched on. */
export function newDevice(party: DeviceParty, knowing: ClientKnowing): DeviceState {
  return {
    config: newClient(party, knowing).config,
    name: party.client.client_name,
    asks: party.asks,
    shown: { screen: 'home' },
    shownBy: null,
    polls: 0,
    ticket: null,
    access_token: null,
    exchanges: {},
  }
}
