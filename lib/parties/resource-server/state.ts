/** What the Photo API keeps. */
import type { JSONWebKeySet } from 'jose'
import type { AuthorizationServer } from 'oauth4webapi'
import type { RequestMessage } from '../../world/message'
import type { Addresses, Settings } from '../../world/settings'
import type { PartySetup } from '../../world/setup'
import type { Photo, Story } from '../../world/story'
import type { SeenProofs } from './dpop'
import { newOwnLogin, type OwnLogin } from './own-login'

/** A request that waits until its token has been checked. */
export type Waiting = { readonly request: RequestMessage; readonly token: string }

export type ResourceServerState = {
  /** The authorization server it trusts, as that server describes itself (RFC 8414). */
  readonly metadata: AuthorizationServer
  /** Its own name: what `aud` must say. */
  readonly audience: string
  /** How it signs in to the introspection endpoint. */
  readonly client_id: string
  readonly client_secret: string
  readonly photos: readonly Photo[]
  /** The sites whose pages may call it from a browser. */
  readonly origins: readonly string[]
  /** Only where people sign in at the API itself, and OAuth is not used. */
  readonly own: OwnLogin | null
  /** The keys it has fetched. */
  readonly jwks: JSONWebKeySet | null
  /** When it fetched them: milliseconds since 1970. */
  readonly jwksAt: number
  /** DPoP proofs that must not come again. */
  readonly proofs: SeenProofs
  /** By the id of the question that was asked about the token. */
  readonly waiting: Readonly<Record<string, Waiting>>
}

type Knowing = {
  readonly metadata: AuthorizationServer
  readonly addresses: Addresses
  readonly story: Story
  readonly secret: string
  readonly settings: Settings
}

type ApiParty = Extract<PartySetup, { role: 'resource-server' }>

/** An API that nobody has called yet. */
export function newResourceServer(
  { gives }: ApiParty,
  { metadata, addresses, story, secret, settings }: Knowing,
): ResourceServerState {
  return {
    metadata,
    audience: addresses['resource-server'],
    client_id: story.introspectorId,
    client_secret: secret,
    photos: story.photos,
    origins: [new URL(addresses.client).origin],
    own: gives ? newOwnLogin(gives, story, settings, secret) : null,
    jwks: null,
    jwksAt: 0,
    proofs: {},
    waiting: {},
  }
}
