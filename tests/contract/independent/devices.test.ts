import * as web from 'oauth4webapi'
import * as client from 'openid-client'
import { CookieJar } from 'tough-cookie'
import { describe, expect, test } from 'vitest'
import { ciba } from '@/content/flows/ciba'
import { deviceAuthorization } from '@/content/flows/device-authorization'
import type { Flow } from '@/content/types'
import { submissionOf } from '@/lib/parties/browser/page'
import type { HttpRequest } from '@/lib/world/message'
import { settingChoices, settingsOf } from '@/lib/world/settings'
import type { FetchServer } from '../fetch-server'
import { acmeIdOf, discover, type Ready, secret } from './independent'

const grants = {
  'device-authorization': 'urn:ietf:params:oauth:grant-type:device_code',
  ciba: 'urn:openid:params:grant-type:ciba',
}

/** openid-client, registered for the grant of this flow, and nothing else known to it but Acme ID's address. */
async function ready(flow: Flow, algorithm: (typeof settingChoices.algorithm)[number] = 'ES256'): Promise<Ready> {
  const settings = settingsOf(flow, { algorithm })
  const { server } = await acmeIdOf(flow, settings, {
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: [],
    response_types: [],
    grant_types: [grants[flow.id as keyof typeof grants]],
    ...(flow === ciba ? { backchannel_token_delivery_mode: 'poll' } : {}),
  })
  const metadata = { id_token_signed_response_alg: algorithm }
  const config = await discover(server, metadata, client.ClientSecretBasic(secret))
  return { server, config }
}

/** What somebody fills into a page, by what the page asks for; `null` at the end. */
type Fill = (html: string) => Record<string, string> | null

/** Somebody with a browser: follows redirects and fills in forms until nothing is asked any more. */
async function walk(server: FetchServer, address: string, fill: Fill): Promise<string> {
  const jar = new CookieJar()
  let request: HttpRequest = { type: 'request', method: 'GET', url: address, headers: [], body: '' }
  for (let hops = 0; hops < 20; hops++) {
    const headers = new Headers(request.headers.map(([name, value]): [string, string] => [name, value]))
    headers.set('cookie', await jar.getCookieString(request.url))
    const response = await server.fetch(request.url, { method: request.method, headers, body: request.body })
    for (const line of response.headers.getSetCookie()) await jar.setCookie(line, request.url)
    const location = response.headers.get('location')
    const html = await response.text()
    const fields = location === null ? fill(html) : null
    if (fields) request = submissionOf(html, request.url, 0, fields)
    else if (location === null) return html
    else request = { ...request, method: 'GET', url: new URL(location, request.url).href, headers: [], body: '' }
  }
  throw new Error('The browser was sent around in circles.')
}

/** Ada at the verification URI. */
function adaWith(userCode: string, decision = 'allow'): Fill {
  return (html): Record<string, string> | null => {
    if (html.includes('name="confirm"')) return { confirm: 'yes' }
    if (html.includes('name="user_code"')) return { user_code: userCode }
    if (html.includes('name="password"')) return { login: 'ada', password: 'lovelace-1843' }
    return html.includes('name="decision"') ? { decision } : null
  }
}

describe.each(settingChoices.algorithm)('openid-client, with %s', (algorithm) => {
  test('gets codes to show, and tokens once Ada has typed one of them', async () => {
    const { server, config } = await ready(deviceAuthorization, algorithm)
    const codes = await client.initiateDeviceAuthorization(config, { scope: 'openid photos.read' })
    expect(codes).toMatchObject({ verification_uri: 'https://id.acme.test/device', interval: 5, expires_in: 1800 })
    expect(codes.user_code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
    expect(await walk(server, codes.verification_uri, adaWith(codes.user_code))).toContain('<h1>Done</h1>')
    const tokens = await client.pollDeviceAuthorizationGrant(config, { ...codes, interval: 0.01 })
    expect(tokens.claims()).toMatchObject({ iss: 'https://id.acme.test', sub: 'ada', aud: 'independent' })
    expect(tokens.scope?.split(' ')).toContain('photos.read')
  })

  test('names Ada, and gets tokens once she has said yes on her phone', async () => {
    const { server, config } = await ready(ciba, algorithm)
    const parameters = { scope: 'openid photos.read', login_hint: 'ada', binding_message: 'TEST-1' }
    const request = await client.initiateBackchannelAuthentication(config, parameters)
    expect(request).toMatchObject({ interval: 5, expires_in: 1800, auth_req_id: expect.any(String) })
    const [push] = server.told
    expect(push?.url).toBe('https://push.phone.test/ada')
    const { link, binding_message } = JSON.parse(push?.body ?? '{}')
    expect(binding_message).toBe('TEST-1')
    expect(push?.body).not.toContain(request.auth_req_id)
    const yes: Fill = (html) => (html.includes('<form') ? { password: 'lovelace-1843', decision: 'allow' } : null)
    expect(await walk(server, link, yes)).toContain('Thank you')
    const tokens = await client.pollBackchannelAuthenticationGrant(config, { ...request, interval: 0.01 })
    expect(tokens.claims()).toMatchObject({ iss: 'https://id.acme.test', sub: 'ada', aud: 'independent' })
  })
})

test('the address with the code in it leads to the same end', async () => {
  const { server, config } = await ready(deviceAuthorization)
  const codes = await client.initiateDeviceAuthorization(config, { scope: 'openid photos.read' })
  const fill = adaWith(codes.user_code)
  const asIs: Fill = (html) => (html.includes('name="user_code" autocomplete') ? {} : fill(html))
  expect(await walk(server, codes.verification_uri_complete ?? '', asIs)).toContain('<h1>Done</h1>')
})

test('Ada says no, and openid-client hears it', async () => {
  const { server, config } = await ready(deviceAuthorization)
  const codes = await client.initiateDeviceAuthorization(config, { scope: 'openid photos.read' })
  expect(await walk(server, codes.verification_uri, adaWith(codes.user_code, 'deny'))).toContain('You said no')
  await expect(client.pollDeviceAuthorizationGrant(config, { ...codes, interval: 0.01 })).rejects.toMatchObject({
    error: 'access_denied',
  })
})

test('nobody has the name, and openid-client hears it', async () => {
  const { config } = await ready(ciba)
  const parameters = { scope: 'openid photos.read', login_hint: 'nobody' }
  await expect(client.initiateBackchannelAuthentication(config, parameters)).rejects.toMatchObject({
    error: 'unknown_user_id',
  })
})

test('oauth4webapi is told to wait, and then to slow down', async () => {
  const { server, config } = await ready(deviceAuthorization)
  const { device_code } = await client.initiateDeviceAuthorization(config, { scope: 'openid photos.read' })
  const metadata = { ...config.serverMetadata() } as web.AuthorizationServer
  const poll = async () => {
    const option = { [web.customFetch]: server.fetch }
    const known = { client_id: 'independent' }
    const response = await web.deviceCodeGrantRequest(
      metadata,
      known,
      web.ClientSecretBasic(secret),
      device_code,
      option,
    )
    return web.processDeviceCodeResponse(metadata, known, response)
  }
  await expect(poll()).rejects.toMatchObject({ error: 'authorization_pending' })
  await expect(poll()).rejects.toMatchObject({ error: 'slow_down' })
})
