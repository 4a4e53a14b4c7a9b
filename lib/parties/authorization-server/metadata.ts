/** How the authorization server describes itself (RFC 8414 §3): the other parties learn from it where its endpoints are. */
import { LRUCache } from 'lru-cache'
import { type AuthorizationServer, processDiscoveryResponse } from 'oauth4webapi'
import { once } from '../../process'
import type { Message } from '../../world/message'
import type { Addresses, Settings } from '../../world/settings'
import { toResponse } from '../http'
import { authorizationServer } from './authorization-server'
import type { AuthorizationServerState } from './state'

type Place = { readonly settings: Settings; readonly addresses: Addresses; readonly now: number }

const known = once('metadata', () => new LRUCache<string, Promise<AuthorizationServer>>({ max: 500 }))

/** The metadata follows from settings and addresses alone, so the provider is asked once for each of them. */
export function metadataFor(server: AuthorizationServerState, place: Place): Promise<AuthorizationServer> {
  const key = JSON.stringify([place.settings, place.addresses])
  const metadata = known.get(key) ?? askForMetadata(server, place)
  known.set(key, metadata)
  metadata.catch(() => known.delete(key))
  return metadata
}

async function askForMetadata(server: AuthorizationServerState, place: Place): Promise<AuthorizationServer> {
  const issuer = new URL(server.issuer)
  const message = requestFor(`${server.issuer}/.well-known/openid-configuration`)
  const view = { self: 'authorization-server', nextId: 1, random: () => '', ...place }
  const { sends } = await authorizationServer.handle(server, { type: 'received', message }, view)
  const answer = sends[0]?.http
  if (answer?.type !== 'response') throw new Error('The authorization server did not describe itself.')
  return processDiscoveryResponse(issuer, toResponse(answer))
}

function requestFor(url: string): Message {
  const headers = [['accept', 'application/json']] as const
  const http = { type: 'request', method: 'GET', url, headers, body: '' } as const
  return { id: 0, kind: 'metadata-request', from: 'client', to: 'authorization-server', channel: 'back', http }
}
