/** openid-client, which is not ours, with everything that an authorization request may use here. */
import * as jose from 'jose'
import { validateJwtAccessToken, customFetch as webApiFetch } from 'oauth4webapi'
import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { authorizationCode } from '@/content/flows/authorization-code'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { authorizeAsAda } from '../fetch-server'
import { acmeIdOf, discover, newAttempt, type Ready } from './independent'

const scope = 'openid profile photos.read'

type WithKey = Ready & { readonly key: jose.GenerateKeyPairResult }

async function ready(registration: Record<string, unknown> = {}, chosen: Partial<Settings> = {}): Promise<WithKey> {
  const key = await jose.generateKeyPair('ES256', { extractable: true })
  const { server } = await acmeIdOf(authorizationCode, settingsOf(authorizationCode, chosen), {
    token_endpoint_auth_method: 'none',
    response_types: ['code'],
    grant_types: ['authorization_code'],
    jwks: { keys: [{ ...(await jose.exportJWK(key.publicKey)), kid: 'mine' }] },
    ...registration,
  })
  const metadata = { id_token_signed_response_alg: 'ES256', authorization_signed_response_alg: 'ES256' }
  return { server, config: await discover(server, metadata, client.None()), key }
}

async function asked(more: Record<string, string> = {}) {
  const { checks, parameters } = await newAttempt(scope)
  return { checks: { ...checks, idTokenExpected: true }, parameters: { ...parameters, ...more } }
}

describe('openid-client gets tokens', () => {
  test('for a request that it pushed, and for that one once', async () => {
    const { server, config } = await ready({ require_pushed_authorization_requests: true })
    const { checks, parameters } = await asked()
    const url = await client.buildAuthorizationUrlWithPAR(config, parameters)
    expect([...url.searchParams.keys()].toSorted()).toEqual(['client_id', 'request_uri'])
    const back = await authorizeAsAda(server, url)
    expect((await client.authorizationCodeGrant(config, back, checks)).claims()?.sub).toBe('ada')
    const again = await authorizeAsAda(server, url)
    expect(again.searchParams.get('error')).toBe('invalid_request_uri')
  })

  test('for a request that it signed', async () => {
    const { server, config, key } = await ready({ require_signed_request_object: true })
    const { checks, parameters } = await asked()
    const signer = { key: key.privateKey, kid: 'mine' }
    const back = await authorizeAsAda(server, await client.buildAuthorizationUrlWithJAR(config, parameters, signer))
    expect((await client.authorizationCodeGrant(config, back, checks)).claims()?.sub).toBe('ada')
  })

  test('from an answer that Acme ID signed', async () => {
    const { server, config } = await ready({ authorization_signed_response_alg: 'ES256' })
    client.useJwtResponseMode(config)
    const { checks, parameters } = await asked()
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    expect([...back.searchParams.keys()]).toEqual(['response'])
    expect((await client.authorizationCodeGrant(config, back, checks)).claims()?.sub).toBe('ada')
  })

  test('that say which photos it may have', async () => {
    const { server, config } = await ready({ authorization_details_types: ['photo_print'] })
    const details = [{ type: 'photo_print', actions: ['read'], photos: ['p1', 'p3'] }]
    const { checks, parameters } = await asked({ authorization_details: JSON.stringify(details) })
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    const tokens = await client.authorizationCodeGrant(config, back, checks)
    expect(tokens.authorization_details).toEqual(details)
    expect(jose.decodeJwt(tokens.access_token).authorization_details).toEqual(details)
  })

  test('for the API that it named, with the time of the sign-in', async () => {
    const { server, config } = await ready()
    const resource = 'https://api.acme.test'
    const { checks, parameters } = await asked({ resource, max_age: '600' })
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    const tokens = await client.authorizationCodeGrant(config, back, { ...checks, maxAge: 600 }, { resource })
    expect(jose.decodeJwt(tokens.access_token).aud).toBe(resource)
    expect(tokens.claims()?.auth_time).toBeTypeOf('number')
  })

  test.each(['on', 'nonce'] as const)('that are bound to its key, as another library finds: %s', async (dpop) => {
    const { server, config } = await ready({ dpop_bound_access_tokens: true }, { dpop })
    const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256', { extractable: true }))
    const { checks, parameters } = await asked({ dpop_jkt: await DPoP.calculateThumbprint() })
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    const tokens = await client.authorizationCodeGrant(config, back, checks, {}, { DPoP })
    expect(tokens.token_type).toBe('dpop')
    const request = await requestWith(config, tokens.access_token, DPoP)
    const options = { [webApiFetch]: server.fetch, requireDPoP: true }
    const claims = await validateJwtAccessToken(
      { ...config.serverMetadata() },
      request,
      'https://api.acme.test',
      options,
    )
    expect(claims.cnf).toEqual({ jkt: await DPoP.calculateThumbprint() })
  })
})

/** The request that openid-client would send to the API. */
async function requestWith(config: client.Configuration, token: string, DPoP: client.DPoPHandle): Promise<Request> {
  const photos = 'https://api.acme.test/photos'
  const sent: Request[] = []
  config[client.customFetch] = async (url, init) => {
    sent.push(new Request(url, { method: init.method, headers: init.headers }))
    return new Response('{}')
  }
  await client.fetchProtectedResource(config, token, new URL(photos), 'GET', null, undefined, { DPoP })
  return sent[0] ?? new Request(photos)
}

describe('Acme ID tells openid-client', () => {
  test.each([
    ['that it would have to ask Ada', { prompt: 'none' }, 'login_required'],
    ['that it does not know the API', { resource: 'https://evil.test' }, 'invalid_target'],
    [
      'that it does not know such details',
      { authorization_details: '[{"type":"x"}]' },
      'invalid_authorization_details',
    ],
  ])('%s', async (_, more, error) => {
    const { server, config } = await ready()
    const { checks, parameters } = await asked(more)
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject({ error })
  })

  test('that a token bound to a key needs a proof', async () => {
    const { server, config } = await ready({ dpop_bound_access_tokens: true })
    const { checks, parameters } = await asked()
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    const answer = client.authorizationCodeGrant(config, back, checks)
    await expect(answer).rejects.toMatchObject({ error: 'invalid_grant' })
  })
})
