/** What the Photo API keeps. */
import type { JSONWebKeySet } from 'jose'
import type { AuthorizationServer } from 'oauth4webapi'
import type { RequestMessage } from '../../world/message'
import type { Addresses, Settings } from '../../world/settings'
import type { PartySetup } from '../../world/setup'
import type { Photo, Story } from '../../world/story'
import type { SeenProofs } from './dpop'
import type { Issuer } from './guards/verifier'
import type { KeptAnswers } from './kept-answers'
import type { OwnKey } from './own-keys'
import { newOwnLogin, type OwnLogin } from './own-login'

/** A request that waits until its token has been checked. */
export type Waiting = {
  readonly request: RequestMessage
  readonly token: string
  /** Only in a lab: where its keys are asked for, if not at Acme ID. */
  readonly jwks_uri?: string
}

export type ResourceServerState = {
  /** The authorization server it trusts, as that server describes itself (RFC 8414). */
  readonly metadata: AuthorizationServer
  /** Sites whose own tokens it takes besides. Only a lab has any. */
  readonly partners: readonly Issuer[]
  /** Its own name: what `aud` must say. */
  readonly audience: string
  /** True where it asks about tokens: then it needs what it signs in to the introspection endpoint with. */
  readonly introspects: boolean
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
  /** What it was told of tokens, where it keeps that. */
  readonly answers: KeptAnswers
  /** DPoP proofs that must not come again. */
  readonly proofs: SeenProofs
  /** By the id of the question that was asked about the token. */
  readonly waiting: Readonly<Record<string, Waiting>>
}

type Knowing = {
  readonly metadata: AuthorizationServer
  readonly partners: readonly Issuer[]
  readonly addresses: Addresses
  readonly story: Story
  readonly secret: string
  /** A key pair to sign its own JWTs with, where it does. */
  readonly pair: OwnKey | null
  readonly settings: Settings
}

type ApiParty = Extract<PartySetup, { role: 'resource-server' }>

/** An API that nobody has called yet. */
export function newResourceServer(
  { gives }: ApiParty,
  { metadata, partners, addresses, story, secret, pair, settings }: Knowing,
): ResourceServerState {
  return {
    metadata,
    partners,
    audience: addresses['resource-server'],
    introspects: !gives && settings.accessToken === 'opaque',
    client_id: story.introspectorId,
    client_secret: secret,
    photos: story.photos,
    origins: [new URL(addresses.client).origin],
    own: gives ? newOwnLogin(gives, story, settings, { secret, pair }) : null,
    jwks: null,
    jwksAt: 0,
    answers: {},
    proofs: {},
    waiting: {},
  }
}
