import { validateJwtAccessToken, customFetch as webApiFetch } from 'oauth4webapi'
import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { authorizationCode } from '@/content/flows/authorization-code'
import { defaultSettings, type Settings, settingChoices } from '@/lib/world/settings'
import { authorizeAsAda } from '../fetch-server'
import { acmeIdOf, discover, newAttempt, type Ready, secret } from './independent'

/** openid-client, registered at Acme ID as the kind of client that the settings say. */
async function ready(settings: Settings): Promise<Ready> {
  const isPublic = settings.client === 'public'
  const { server } = await acmeIdOf(authorizationCode, settings, {
    ...(isPublic ? {} : { client_secret: secret }),
    token_endpoint_auth_method: isPublic ? 'none' : 'client_secret_basic',
    response_types: ['code'],
    grant_types: ['authorization_code'],
  })
  const authentication = isPublic ? client.None() : client.ClientSecretBasic(secret)
  const config = await discover(server, { id_token_signed_response_alg: settings.algorithm }, authentication)
  return { server, config }
}

type Asked = { readonly back: URL; readonly checks: client.AuthorizationCodeGrantChecks }

/** Sends Ada to Acme ID and takes her back, with a code or an error. */
async function ask({ server, config }: Ready, decision?: string): Promise<Asked> {
  const { checks, parameters } = await newAttempt('openid profile photos.read')
  const url = client.buildAuthorizationUrl(config, parameters)
  return { back: await authorizeAsAda(server, url, decision), checks: { ...checks, idTokenExpected: true } }
}

const kinds = (['public', 'confidential'] as const).flatMap((kind) =>
  settingChoices.algorithm.map(
    (algorithm) => [kind, algorithm, { ...defaultSettings, client: kind, algorithm }] as const,
  ),
)

describe.each(kinds)('openid-client as a %s client, with %s', (_, algorithm, settings) => {
  test('finds Acme ID, gets a code, and swaps it for tokens that it finds good', async () => {
    const { server, config } = await ready(settings)
    const { back, checks } = await ask({ server, config })
    expect(back.href).toMatch(/^https:\/\/independent\.test\/back\?/)
    const tokens = await client.authorizationCodeGrant(config, back, checks)
    expect(tokens.claims()).toMatchObject({ iss: 'https://id.acme.test', sub: 'ada', aud: 'independent' })
    const header = JSON.parse(Buffer.from(tokens.id_token?.split('.')[0] ?? '', 'base64url').toString())
    expect(header).toMatchObject({ alg: algorithm })
    expect(server.asked).toEqual(expect.arrayContaining(['POST /token', 'GET /jwks']))
  })

  test('gets an access token that says what RFC 9068 §2 asks of it', async () => {
    const { server, config } = await ready(settings)
    const { back, checks } = await ask({ server, config })
    const { access_token } = await client.authorizationCodeGrant(config, back, checks)
    const request = new Request('https://api.acme.test/photos', {
      headers: { authorization: `Bearer ${access_token}` },
    })
    const issuer = { ...config.serverMetadata() }
    const claims = await validateJwtAccessToken(issuer, request, 'https://api.acme.test', {
      [webApiFetch]: server.fetch,
    })
    expect(claims).toEqual(
      expect.objectContaining({
        iss: 'https://id.acme.test',
        aud: 'https://api.acme.test',
        sub: 'ada',
        client_id: 'independent',
        scope: 'photos.read',
        exp: expect.any(Number),
        iat: expect.any(Number),
        jti: expect.any(String),
      }),
    )
    const header = JSON.parse(Buffer.from(access_token.split('.')[0] ?? '', 'base64url').toString())
    expect(header).toMatchObject({ typ: 'at+jwt', alg: algorithm, kid: expect.any(String) })
  })
})

describe('openid-client does not accept', () => {
  type Tamper = (asked: Asked) => Asked
  const withParameter =
    (name: string, value: string): Tamper =>
    ({ back, checks }) => {
      const url = new URL(back)
      url.searchParams.set(name, value)
      return { back: url, checks }
    }

  test.each<[string, Tamper, RegExp]>([
    ['a state that is another', withParameter('state', 'x'.repeat(43)), /state/],
    ['an iss that is another server', withParameter('iss', 'https://evil.test'), /iss/],
    [
      'an ID token for another nonce',
      ({ back, checks }) => ({ back, checks: { ...checks, expectedNonce: 'another' } }),
      /nonce/,
    ],
  ])('%s', async (_, tamper, reason) => {
    const { server, config } = await ready(defaultSettings)
    const { back, checks } = tamper(await ask({ server, config }))
    const failure = await client.authorizationCodeGrant(config, back, checks).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    const { message, cause } = failure as Error
    expect(`${message} ${cause instanceof Error ? cause.message : JSON.stringify(cause)}`).toMatch(reason)
  })
})

describe('Acme ID does not accept, and says so to openid-client', () => {
  test('a wrong code_verifier', async () => {
    const { server, config } = await ready(defaultSettings)
    const { back, checks } = await ask({ server, config })
    const wrong = { ...checks, pkceCodeVerifier: client.randomPKCECodeVerifier() }
    await expect(client.authorizationCodeGrant(config, back, wrong)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('a code that was made up', async () => {
    const { server, config } = await ready(defaultSettings)
    const { back, checks } = await ask({ server, config })
    back.searchParams.set('code', 'made-up')
    await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('a code for a second time', async () => {
    const { server, config } = await ready(defaultSettings)
    const { back, checks } = await ask({ server, config })
    await client.authorizationCodeGrant(config, back, checks)
    await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('that Ada says no', async () => {
    const { server, config } = await ready(defaultSettings)
    const { back, checks } = await ask({ server, config }, 'deny')
    await expect(client.authorizationCodeGrant(config, back, checks)).rejects.toMatchObject({ error: 'access_denied' })
  })

  test('a wrong secret', async () => {
    const { server, config } = await ready({ ...defaultSettings, client: 'confidential' })
    const { back, checks } = await ask({ server, config })
    const wrong = new client.Configuration(
      config.serverMetadata(),
      'independent',
      {},
      client.ClientSecretBasic('wrong'),
    )
    wrong[client.customFetch] = server.fetch
    await expect(client.authorizationCodeGrant(wrong, back, checks)).rejects.toMatchObject({
      cause: [{ scheme: 'basic', parameters: { error: 'invalid_client' } }],
    })
  })
})
