/** Who is in a flow, and how each is set up before the story begins: content, from which a world is made. */
import type { MessageKind } from './kinds'
import type { PartyId } from './message'
import type { Addresses, Settings, SettingsCondition } from './settings'

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
export type ClientStart = 'code' | 'implicit' | 'password' | 'own-login' | 'nothing'

/** How a client is registered, and what it is there for. */
export type ClientSetup = {
  readonly client_id: string
  /** What it is called on Acme ID's pages (RFC 7591 §2, `client_name`). */
  readonly client_name: string
  /** `by-setting`: the setting `client` decides whether it has a secret, and where it runs. `native`: an app on a person's computer (RFC 8252). */
  readonly kind: Settings['client'] | 'by-setting' | 'native'
  readonly grants: readonly GrantType[]
  readonly scope: string
  /** The photos that it asks for one by one, where it asks in detail (RFC 9396), instead of for the scope `photos.read`. */
  readonly photos?: readonly string[]
  /** The API that it asks tokens for, where that is not the Photo API. */
  readonly resource?: keyof Addresses
  /** True where it is unknown to Acme ID at the start, and has to register itself. */
  readonly registers?: true
  /** An API that it runs itself: the scope that it knows, and the scope at the Photo API that this one leads to. */
  readonly serves?: { readonly scope: string; readonly exchangesFor: string }
  readonly start: ClientStart
  /** The page to which a person comes after signing in. */
  readonly afterSignIn?: '/photos' | '/order' | '/me'
  /** True where a person can sign out here, and everywhere else with it. */
  readonly signsOut?: true
}

/** How a device asks for permission: it shows a code (RFC 8628), or it names a person whom the server asks (CIBA). */
export type DeviceAsks = 'device-code' | 'ciba'

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
  | { readonly role: 'device'; readonly id: PartyId; readonly client: ClientSetup; readonly asks: DeviceAsks }
  | { readonly role: 'authorization-server'; readonly id: PartyId }
  /** `gives`: what people get who sign in at the API itself, where that is possible. */
  | { readonly role: 'resource-server'; readonly id: PartyId; readonly gives?: 'jwt' | 'session' }
  /** `sees`: the kinds of message of which she has a copy, say from a log. `client`: one that she registered herself. */
  | {
      readonly role: 'attacker'
      readonly id: PartyId
      readonly sees: readonly MessageKind[]
      /** What she sees only where it goes through a browser, because a script of hers runs in the page. */
      readonly onPage?: readonly MessageKind[]
      /** Only there where each of these settings has one of these values. */
      readonly when?: SettingsCondition
      readonly client?: ClientSetup
      /** Where she has a site of her own, if she has one: whoever comes there has told her what they bring. */
      readonly at?: keyof Addresses
      /** Of whom her site may issue tokens, where the API has agreed to take them. */
      readonly issuesFor?: readonly string[]
      /** A browser of her own: she sees all that goes through it. */
      readonly browser?: PartyId
      /** An app of her own, by its id: she sees all that comes to it, and all that goes from it. */
      readonly runs?: PartyId
      /** Words that she tries where she has to guess. */
      readonly words?: readonly string[]
    }
