import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { refresh } from '@/content/flows/refresh'
import { story } from '@/content/story'
import type { AuthorizationServerState } from '@/lib/parties/authorization-server/state'
import { type Settings, settingsOf } from '@/lib/world/settings'
import type { World } from '@/lib/world/world'
import { authorizeAsAda, type FetchServer } from '../fetch-server'
import { acmeIdOf, discover, redirect_uri, secret } from './independent'

type Ready = { readonly config: client.Configuration; readonly api: client.Configuration; readonly tokens: Tokens }
const metadata = { id_token_signed_response_alg: 'ES256' }

type Tokens = { readonly access_token: string; readonly refresh_token: string }

/** openid-client, registered at Acme ID, with tokens that Ada gave it; and as the API that may ask about them. */
async function ready(chosen: Partial<Settings>): Promise<Ready> {
  const settings = settingsOf(refresh, { client: 'confidential', ...chosen })
  const isPublic = settings.client === 'public'
  const { world, server } = await acmeIdOf(refresh, settings, {
    ...(isPublic ? {} : { client_secret: secret }),
    token_endpoint_auth_method: isPublic ? 'none' : 'client_secret_basic',
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token'],
  })
  const authentication = isPublic ? client.None() : client.ClientSecretBasic(secret)
  const config = await discover(server, metadata, authentication)
  const asApi = await discover(server, metadata, client.ClientSecretBasic(secretOfApi(world)), story.introspectorId)
  return { config, api: asApi, tokens: await signIn(server, config) }
}

function secretOfApi({ parties }: World): string {
  const server = parties['authorization-server']?.state as AuthorizationServerState | undefined
  return server?.clients.find(({ client_id }) => client_id === story.introspectorId)?.client_secret ?? ''
}

async function signIn(server: FetchServer, config: client.Configuration): Promise<Tokens> {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri,
    scope: 'openid photos.read offline_access',
    prompt: 'consent',
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  const { access_token, refresh_token = '' } = await client.authorizationCodeGrant(
    config,
    await authorizeAsAda(server, url),
    { pkceCodeVerifier },
  )
  return { access_token, refresh_token }
}

const refused = { error: 'invalid_grant' }

describe.each(['public', 'confidential'] as const)('openid-client as a %s client', (kind) => {
  test('refreshes, and gets a new refresh token each time', async () => {
    const { config, tokens } = await ready({ client: kind })
    const fresh = await client.refreshTokenGrant(config, tokens.refresh_token)
    expect(fresh.claims()).toMatchObject({ iss: 'https://id.acme.test', sub: 'ada', aud: 'independent' })
    expect(fresh.access_token).not.toBe(tokens.access_token)
    expect(fresh.refresh_token).toEqual(expect.any(String))
    expect(fresh.refresh_token).not.toBe(tokens.refresh_token)
    await expect(client.refreshTokenGrant(config, fresh.refresh_token ?? '')).resolves.toMatchObject({
      scope: 'photos.read',
    })
  })

  test('is refused a used refresh token, and then everything of that grant', async () => {
    const { config, tokens } = await ready({ client: kind })
    const fresh = await client.refreshTokenGrant(config, tokens.refresh_token)
    await expect(client.refreshTokenGrant(config, tokens.refresh_token)).rejects.toMatchObject(refused)
    await expect(client.refreshTokenGrant(config, fresh.refresh_token ?? '')).rejects.toMatchObject(refused)
  })

  test('keeps one refresh token where nothing rotates', async () => {
    const { config, tokens } = await ready({ client: kind, refreshRotation: 'off' })
    const fresh = await client.refreshTokenGrant(config, tokens.refresh_token)
    expect(fresh.refresh_token).toBe(tokens.refresh_token)
    await expect(client.refreshTokenGrant(config, tokens.refresh_token)).resolves.toBeDefined()
  })

  test.each([
    ['access_token', 'opaque'],
    ['refresh_token', 'opaque'],
    ['refresh_token', 'jwt'],
  ] as const)('revokes its %s, with %s access tokens, and cannot refresh any more', async (name, accessToken) => {
    const { config, tokens } = await ready({ client: kind, accessToken })
    await client.tokenRevocation(config, tokens[name], { token_type_hint: name })
    await client.tokenRevocation(config, tokens[name])
    await expect(client.refreshTokenGrant(config, tokens.refresh_token)).rejects.toMatchObject(refused)
  })

  test('is told that a JWT cannot be revoked', async () => {
    const { config, tokens } = await ready({ client: kind })
    const failure = client.tokenRevocation(config, tokens.access_token)
    await expect(failure).rejects.toMatchObject({ error: 'unsupported_token_type', status: 400 })
  })
})

describe('openid-client as the API', () => {
  test('asks about an opaque token before and after it was revoked', async () => {
    const { config, api, tokens } = await ready({ accessToken: 'opaque' })
    const before = await client.tokenIntrospection(api, tokens.access_token)
    expect(before).toMatchObject({ active: true, sub: 'ada', client_id: 'independent', aud: 'https://api.acme.test' })
    await client.tokenRevocation(config, tokens.access_token)
    await expect(client.tokenIntrospection(api, tokens.access_token)).resolves.toEqual({ active: false })
  })

  test('is told nothing of a JWT', async () => {
    const { api, tokens } = await ready({})
    const failure = client.tokenIntrospection(api, tokens.access_token)
    await expect(failure).rejects.toMatchObject({ error: 'unsupported_token_type' })
  })

  test('is told of a refresh token that it is not active: it can be used at no API (RFC 7662 §4)', async () => {
    const { api, tokens } = await ready({})
    await expect(client.tokenIntrospection(api, tokens.refresh_token)).resolves.toEqual({ active: false })
  })

  test.each(['opaque', 'jwt'] as const)(
    'a public client that asks about its %s token is refused',
    async (accessToken) => {
      const { config, tokens } = await ready({ client: 'public', accessToken })
      const failure = client.tokenIntrospection(config, tokens.access_token)
      await expect(failure).rejects.toMatchObject({ error: 'invalid_client', status: 401 })
    },
  )

  test('another client that asks hears that a good token is not active', async () => {
    const { config, tokens } = await ready({ accessToken: 'opaque' })
    await expect(client.tokenIntrospection(config, tokens.access_token)).resolves.toEqual({ active: false })
  })
})
