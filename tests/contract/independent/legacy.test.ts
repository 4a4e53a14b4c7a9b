/** openid-client, which is not ours, with what RFC 9700 advises against, and with what a page's script may ask. */
import * as client from 'openid-client'
import { describe, expect, test } from 'vitest'
import { implicit } from '@/content/flows/implicit'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { authorizeAsAda, type FetchServer } from '../fetch-server'
import { acmeIdOf, discover, redirect_uri } from './independent'

const site = 'https://independent.test'
const scope = 'openid profile photos.read'

/** A client at Acme ID; `origin`: the site of the page that it runs in. */
async function ready(registration: Record<string, unknown>, chosen: Partial<Settings> = {}, origin?: string) {
  const registered = { token_endpoint_auth_method: 'none', ...registration }
  const { server } = await acmeIdOf(implicit, settingsOf(implicit, chosen), registered)
  const answers: Response[] = []
  const fetch: FetchServer['fetch'] = async (url, init) => {
    const headers = new Headers(init.headers)
    if (origin) headers.set('origin', origin)
    const answer = await server.fetch(url, { ...init, headers })
    answers.push(answer.clone())
    return answer
  }
  const config = await discover({ fetch }, { id_token_signed_response_alg: 'ES256' }, client.None())
  return { server, config, answers }
}

describe('the implicit grant', () => {
  test('gives openid-client an ID token in the fragment that it finds good', async () => {
    const { server, config } = await ready({ response_types: ['id_token token'], grant_types: ['implicit'] })
    client.useIdTokenResponseType(config)
    const [nonce, state] = [client.randomNonce(), client.randomState()]
    const parameters = { redirect_uri, scope, nonce, state, response_type: 'id_token token' }
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    expect(new URLSearchParams(back.hash.slice(1)).get('access_token')).toMatch(/^eyJ/)
    const claims = await client.implicitAuthentication(config, back, nonce, { expectedState: state })
    expect(claims).toMatchObject({ sub: 'ada', aud: 'independent', at_hash: expect.any(String) })
  })
})

describe('the password grant', () => {
  const registration = { response_types: [], grant_types: ['password'] }
  const credentials = { username: 'ada', password: 'lovelace-1843', scope: 'photos.read' }

  test('gives openid-client an access token', async () => {
    const { config } = await ready(registration)
    const tokens = await client.genericGrantRequest(config, 'password', credentials)
    expect(tokens).toMatchObject({ token_type: 'bearer', scope: 'photos.read', access_token: expect.any(String) })
  })

  test('wants the right password', async () => {
    const { config } = await ready(registration)
    const asked = client.genericGrantRequest(config, 'password', { ...credentials, password: 'babbage-1791' })
    await expect(asked).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('is unknown where it is switched off', async () => {
    const { config } = await ready({ ...registration, grant_types: [] }, { legacyGrants: 'refused' })
    const asked = client.genericGrantRequest(config, 'password', credentials)
    await expect(asked).rejects.toMatchObject({ error: 'unsupported_grant_type' })
  })
})

describe('a page’s script', () => {
  async function swapFrom(origin: string) {
    const registration = { response_types: ['code'], grant_types: ['authorization_code'] }
    const { server, config, answers } = await ready(registration, {}, origin)
    const pkceCodeVerifier = client.randomPKCECodeVerifier()
    const parameters = {
      redirect_uri,
      scope,
      code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    }
    const back = await authorizeAsAda(server, client.buildAuthorizationUrl(config, parameters))
    const swapped = await client.authorizationCodeGrant(config, back, { pkceCodeVerifier }).catch((error) => error)
    return { swapped, answer: answers.at(-1) }
  }

  test('of the client’s own site may swap the code, and read the answer', async () => {
    const { swapped, answer } = await swapFrom(site)
    expect(swapped.access_token).toEqual(expect.any(String))
    expect(answer?.headers.get('access-control-allow-origin')).toBe(site)
  })

  test('of another site may not', async () => {
    const { swapped, answer } = await swapFrom('https://evil.test')
    expect(swapped).toMatchObject({ error: 'invalid_request' })
    expect(answer?.headers.get('access-control-allow-origin')).toBeNull()
  })
})
