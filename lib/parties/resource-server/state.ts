/** What the Photo API keeps. */
import type { JSONWebKeySet } from 'jose'
import type { AuthorizationServer } from 'oauth4webapi'
import type { RequestMessage } from '../../world/message'
import type { Addresses } from '../../world/settings'
import type { Photo, Story } from '../../world/story'

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
  /** The keys it has fetched. */
  readonly jwks: JSONWebKeySet | null
  /** By the id of the question that was asked about the token. */
  readonly waiting: Readonly<Record<string, Waiting>>
}

type Knowing = {
  readonly metadata: AuthorizationServer
  readonly addresses: Addresses
  readonly story: Story
  readonly secret: string
}

/** An API that nobody has called yet. */
export function newResourceServer({ metadata, addresses, story, secret }: Knowing): ResourceServerState {
  return {
    metadata,
    audience: addresses['resource-server'],
    client_id: story.introspectorId,
    client_secret: secret,
    photos: story.photos,
    jwks: null,
    waiting: {},
  }
}
