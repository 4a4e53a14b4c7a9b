/** Clients that are not ours, at the Acme ID of a flow: what their tests share. */
import * as client from 'openid-client'
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import { newWorld } from '@/lib/parties/new-world'
import { type Settings, virtualAddresses } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { type FetchServer, fetchServer } from '../fetch-server'

export const redirect_uri = 'https://independent.test/back'
export const secret = 'a secret of thirty-two characters'

export type Ready = { readonly server: FetchServer; readonly config: client.Configuration }

/** The Acme ID of a flow with these settings, where a client named `independent` is registered so. */
export async function acmeIdOf(
  { parties }: Flow,
  settings: Settings,
  registration: Record<string, unknown>,
): Promise<{ world: World; server: FetchServer }> {
  const seed = crypto.randomUUID()
  const world = await newWorld({ parties, settings, addresses: virtualAddresses, story, seed, now: Date.now() })
  const registered = { client_id: 'independent', redirect_uris: [redirect_uri], ...registration }
  return { world, server: fetchServer(world, settings, registered) }
}

/** openid-client, to which nothing is known but Acme ID's address. It checks the signatures of ID tokens. */
export function discover(
  { fetch }: Pick<FetchServer, 'fetch'>,
  metadata: Partial<client.ClientMetadata>,
  authentication: client.ClientAuth,
  id = 'independent',
): Promise<client.Configuration> {
  return client.discovery(new URL(virtualAddresses['authorization-server']), id, metadata, authentication, {
    [client.customFetch]: fetch,
    execute: [client.enableNonRepudiationChecks],
  })
}

/** The parameters of an authorization request, and what its answer is compared with. */
export async function newAttempt(scope: string) {
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
  }
  const parameters = {
    redirect_uri,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
  }
  return { checks, parameters }
}
