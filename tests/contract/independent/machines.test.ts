import { createRemoteJWKSet, customFetch, decodeJwt, exportJWK, generateKeyPair, jwtVerify } from 'jose'
import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { clientCredentials } from '@/content/flows/client-credentials'
import { keyRotation } from '@/content/flows/key-rotation'
import { registration } from '@/content/flows/registration'
import { tokenExchange } from '@/content/flows/token-exchange'
import type { Flow } from '@/content/types'
import type { AuthorizationServerState } from '@/lib/parties/authorization-server/state'
import { type Settings, settingChoices, settingsOf, virtualAddresses } from '@/lib/world/settings'
import { authorizeAsAda, type FetchServer } from '../fetch-server'
import { acmeIdOf, discover, redirect_uri, secret } from './independent'

const issuer = new URL('https://id.acme.test')
const api = virtualAddresses['resource-server']

type Ready = { readonly server: FetchServer; readonly acmeId: AuthorizationServerState }

async function ready(flow: Flow, chosen: Partial<Settings> = {}): Promise<Ready> {
  const { world, server } = await acmeIdOf(flow, settingsOf(flow, chosen), {
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    response_types: ['code'],
    grant_types: ['authorization_code', 'client_credentials'],
  })
  return { server, acmeId: world.parties['authorization-server']?.state as AuthorizationServerState }
}

function found(server: FetchServer, id = 'independent', password = secret): Promise<client.Configuration> {
  return discover(server, { id_token_signed_response_alg: 'ES256' }, client.ClientSecretBasic(password), id)
}

async function signIn(server: FetchServer, config: client.Configuration, more: Record<string, string>) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...more,
  })
  return client.authorizationCodeGrant(config, await authorizeAsAda(server, url), { pkceCodeVerifier })
}

describe('openid-client', () => {
  test.each(settingChoices.algorithm)('gets a token in its own name, signed with %s', async (algorithm) => {
    const { server } = await ready(clientCredentials, { algorithm })
    const config = await found(server)
    const tokens = await client.clientCredentialsGrant(config, { scope: 'photos.read', resource: api })
    const keys = createRemoteJWKSet(new URL('https://id.acme.test/jwks'), { [customFetch]: server.fetch as never })
    const { payload } = await jwtVerify(tokens.access_token, keys, {
      issuer: issuer.origin,
      audience: api,
      typ: 'at+jwt',
      algorithms: [algorithm],
    })
    expect(payload).toMatchObject({ sub: 'independent', client_id: 'independent', scope: 'photos.read' })
    expect(tokens.refresh_token).toBeUndefined()
  })

  test('gets a token with an assertion that it signs, and with each assertion one', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const { server } = await acmeIdOf(clientCredentials, settingsOf(clientCredentials), {
      jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'mine' }] },
      token_endpoint_auth_method: 'private_key_jwt',
      response_types: [],
      redirect_uris: [],
      grant_types: ['client_credentials'],
    })
    const always = {
      [client.modifyAssertion]: (_: unknown, payload: Record<string, unknown>) => {
        payload.jti = 'always the same'
      },
    }
    const signed = client.PrivateKeyJwt({ key: privateKey, kid: 'mine' }, always)
    const config = await discover(server, {}, signed, 'independent')
    const ask = () => client.clientCredentialsGrant(config, { scope: 'photos.read', resource: api })
    expect((await ask()).token_type).toBe('bearer')
    await expect(ask()).rejects.toMatchObject({ error: 'invalid_client' })
  })

  test.each(settingChoices.exchange)('exchanges a token as the print service: %s', async (exchange) => {
    const { server, acmeId } = await ready(tokenExchange, { exchange })
    const resource = virtualAddresses['print-service']
    const subject = await signIn(server, await found(server), { scope: 'openid prints.create', resource })
    expect(decodeJwt(subject.access_token)).toMatchObject({ aud: resource, scope: 'prints.create' })

    const own = acmeId.clients.find(({ client_id }) => client_id === 'print-service')
    const service = await found(server, 'print-service', own?.client_secret)
    const grant = 'urn:ietf:params:oauth:grant-type:token-exchange'
    const accessToken = 'urn:ietf:params:oauth:token-type:access_token'
    const parameters = { subject_token: subject.access_token, subject_token_type: accessToken, resource: api }
    const exchanged = await client.genericGrantRequest(service, grant, parameters)
    expect(exchanged.issued_token_type).toBe(accessToken)
    const claims = decodeJwt(exchanged.access_token)
    expect(claims).toMatchObject({ sub: 'ada', aud: api, client_id: 'print-service', scope: 'photos.read' })
    expect(claims.act).toEqual(exchange === 'delegation' ? { sub: 'print-service' } : undefined)
  })

  test('cannot exchange a token that was meant for somebody else', async () => {
    const { server } = await ready(tokenExchange)
    const config = await found(server)
    const { access_token } = await signIn(server, config, { scope: 'openid photos.read' })
    const parameters = {
      subject_token: access_token,
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    }
    const grant = 'urn:ietf:params:oauth:grant-type:token-exchange'
    await expect(client.genericGrantRequest(config, grant, parameters)).rejects.toMatchObject({
      code: 'OAUTH_RESPONSE_BODY_ERROR',
    })
  })

  test.each(settingChoices.registration)('registers itself, %s, and signs Ada in', async (how) => {
    const { server, acmeId } = await ready(registration, { registration: how })
    const config = await client.dynamicClientRegistration(
      issuer,
      { client_name: 'Independent', redirect_uris: [redirect_uri], id_token_signed_response_alg: 'ES256' },
      undefined,
      {
        [client.customFetch]: server.fetch,
        ...(how === 'token' ? { initialAccessToken: acmeId.initialAccessToken } : {}),
      },
    )
    const tokens = await signIn(server, config, { scope: 'openid profile photos.read' })
    expect(tokens.claims()).toMatchObject({ sub: 'ada', aud: config.clientMetadata().client_id })
  })
})

test('an API with jose follows every step of a key rotation', async () => {
  const { server } = await ready(keyRotation)
  const config = await found(server)
  const options = { [customFetch]: server.fetch as never, cooldownDuration: 0 }
  const keys = createRemoteJWKSet(new URL('https://id.acme.test/jwks'), options)
  const token = async () => (await client.clientCredentialsGrant(config, { resource: api })).access_token
  const kidOf = async (jwt: string) => (await jwtVerify(jwt, keys, { audience: api })).protectedHeader.kid

  const first = await token()
  const oldKey = await kidOf(first)
  await server.operate('publish-next-key')
  await expect(kidOf(await token())).resolves.toBe(oldKey)
  await server.operate('switch-key')
  const newKey = await kidOf(await token())
  expect(newKey).not.toBe(oldKey)
  await expect(kidOf(first)).resolves.toBe(oldKey)
  await server.operate('retire-key')
  await expect(kidOf(await token())).resolves.toBe(newKey)
  const later = createRemoteJWKSet(new URL('https://id.acme.test/jwks'), options)
  await expect(jwtVerify(first, later)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' })
})
