import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { openidConnect } from '@/content/flows/openid-connect'
import { settingChoices, settingsOf } from '@/lib/world/settings'
import { authorizeAsAda } from '../fetch-server'
import { acmeIdOf, discover, newAttempt, type Ready, secret } from './independent'

const post_logout_redirect_uri = 'https://independent.test/bye'

type Algorithm = (typeof settingChoices.algorithm)[number]

/** openid-client, registered at Acme ID for one response type, in a world with these two sites. */
async function ready(response_type: string, algorithm: Algorithm = 'ES256'): Promise<Ready> {
  const settings = settingsOf(openidConnect, { algorithm })
  const { server } = await acmeIdOf(openidConnect, settings, {
    client_secret: secret,
    post_logout_redirect_uris: [post_logout_redirect_uri],
    response_types: [response_type],
    grant_types: response_type === 'code' ? ['authorization_code'] : ['authorization_code', 'implicit'],
  })
  const metadata = { id_token_signed_response_alg: algorithm }
  return { server, config: await discover(server, metadata, client.ClientSecretBasic(secret)) }
}

async function ask({ server, config }: Ready) {
  const { checks, parameters } = await newAttempt('openid profile')
  const url = client.buildAuthorizationUrl(config, parameters)
  return { back: await authorizeAsAda(server, url), checks }
}

describe.each(settingChoices.algorithm)('openid-client, with %s', (algorithm) => {
  test('asks UserInfo who it is, with a token that is for nothing else', async () => {
    const it = await ready('code', algorithm)
    const { back, checks } = await ask(it)
    const tokens = await client.authorizationCodeGrant(it.config, back, { ...checks, idTokenExpected: true })
    expect(tokens.access_token.split('.')).toHaveLength(1)
    const sub = tokens.claims()?.sub ?? ''
    await expect(client.fetchUserInfo(it.config, tokens.access_token, sub)).resolves.toEqual({
      sub: 'ada',
      name: 'Ada',
    })
    await expect(client.fetchUserInfo(it.config, tokens.access_token, 'mallory')).rejects.toThrow()
  })

  test('takes code and ID token of the hybrid flow', async () => {
    const it = await ready('code id_token', algorithm)
    client.useCodeIdTokenResponseType(it.config)
    const { back, checks } = await ask(it)
    expect(new URLSearchParams(back.hash.slice(1)).has('id_token')).toBe(true)
    const tokens = await client.authorizationCodeGrant(it.config, back, checks)
    expect(tokens.claims()).toMatchObject({ sub: 'ada', aud: 'independent' })
  })
})

test('openid-client does not take another code beside the ID token', async () => {
  const it = await ready('code id_token')
  client.useCodeIdTokenResponseType(it.config)
  const { back, checks } = await ask(it)
  const parameters = new URLSearchParams(back.hash.slice(1))
  parameters.set('code', 'another')
  back.hash = parameters.toString()
  const refused = { cause: { message: expect.stringContaining('c_hash') } }
  await expect(client.authorizationCodeGrant(it.config, back, checks)).rejects.toMatchObject(refused)
})

test('openid-client takes an ID token alone', async () => {
  const it = await ready('id_token')
  client.useIdTokenResponseType(it.config)
  const { back, checks } = await ask(it)
  const { expectedState, expectedNonce } = checks
  const claims = await client.implicitAuthentication(it.config, back, expectedNonce, { expectedState })
  expect(claims).toMatchObject({ sub: 'ada', aud: 'independent', nonce: expectedNonce })
})

describe('the end session endpoint, at the address that openid-client makes', () => {
  async function asked(parameters: Record<string, string>): Promise<number> {
    const it = await ready('code')
    const { back, checks } = await ask(it)
    const { id_token = '' } = await client.authorizationCodeGrant(it.config, back, checks)
    const url = client.buildEndSessionUrl(it.config, { id_token_hint: id_token, state: 'x', ...parameters })
    return (await it.server.fetch(url.href, {})).status
  }

  test.each([
    ['is answered', { post_logout_redirect_uri }, 200],
    ['sends nobody to an unregistered address', { post_logout_redirect_uri: 'https://evil.test/' }, 400],
    ['takes no hint that it did not make', { id_token_hint: 'x.y.z' }, 400],
  ])('%s', async (_, parameters, status) => {
    await expect(asked(parameters as Record<string, string>)).resolves.toBe(status)
  })
})
