/** Whatever a visitor writes into a message: the provider asks nobody outside of the world. What it would fetch is a message, and goes nowhere. */
import { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { registration } from '@/content/flows/registration'
import type { Change } from '@/lib/world/edit'
import { valueIn } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { settingsOf, virtualAddresses } from '@/lib/world/settings'
import { inFlight, type Played, play, start, take } from './play'

const connect = vi.spyOn(Socket.prototype, 'connect')
const fetched = vi.spyOn(globalThis, 'fetch')

beforeEach(() => {
  connect.mockImplementation(() => {
    throw new Error('Something opened a connection.')
  })
  fetched.mockRejectedValue(new Error('Something was fetched.'))
})

afterEach(() => {
  expect(connect).not.toHaveBeenCalled()
  expect(fetched).not.toHaveBeenCalled()
  vi.clearAllMocks()
})

/** Photoprint registers itself, with members that somebody has written into its request. */
async function registeredWith(members: Readonly<Record<string, string>>): Promise<Played> {
  const settings = settingsOf(registration, { registration: 'open' })
  const asked = await play(await start(settings, 'a seed', Date.now(), registration), inFlight('registration-request'))
  return delivered(
    asked,
    Object.entries(members).map(([name, to]): Change => ({ in: 'json', name, to })),
  )
}

function delivered(played: Played, edit: readonly Change[]): Promise<Played> {
  return take(played, { type: 'deliver', message: held(played)?.id ?? 0, edit })
}

function held({ world }: Played): Message | undefined {
  return world.inFlight.at(-1)
}

const elsewhere = { from: 'authorization-server', to: null, kind: 'other-request' }

describe('an address in a registration (RFC 7591 §2)', () => {
  test('that is read at once becomes a message to nobody', async () => {
    const played = await registeredWith({ sector_identifier_uri: '{elsewhere}/sites.json' })
    expect(held(played)).toMatchObject({ ...elsewhere, http: { url: 'https://evil.test/sites.json' } })
  })

  test.each<Readonly<Record<string, string>>>([
    { logo_uri: '{elsewhere}/logo.svg' },
    { client_uri: 'http://localhost/' },
    { jwks_uri: 'https://169.254.169.254/latest' },
    { backchannel_logout_uri: '{elsewhere}/logout' },
    {
      backchannel_token_delivery_mode: 'ping',
      backchannel_client_notification_endpoint: '{elsewhere}/ping',
    },
  ])('that nobody reads yet is not asked: %j', async (members) => {
    expect(held(await registeredWith(members))).toMatchObject({ from: 'authorization-server', to: 'client' })
  })
})

/** A signed request (RFC 9101 §4). Whatever its signature is worth: to find out, Acme ID needs the key. */
function requestObjectOf(client_id: string): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: client_id, client_id, aud: virtualAddresses['authorization-server'], iat: now, nbf: now }
  return [{ alg: 'ES256', typ: 'oauth-authz-req+jwt' }, { ...claims, exp: now + 60, jti: 'one' }, 'signature']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
}

test('keys of a client by reference are asked for in a message to nobody (RFC 7591 §2, RFC 9101 §10.2)', async () => {
  const known = await registeredWith({
    jwks_uri: '{elsewhere}/keys',
    request_object_signing_alg: 'ES256',
  })
  const asked = await play(known, inFlight('authorization-request'))
  const request = held(asked)
  const client = (request && valueIn(request.http, 'query', 'client_id')) ?? ''
  const played = await delivered(asked, [{ in: 'query', name: 'request', to: requestObjectOf(client) }])
  expect(held(played)).toMatchObject({ ...elsewhere, http: { url: 'https://evil.test/keys' } })
})

test.each(['https://evil.test/request.jwt', 'http://localhost:3000/', 'urn:elsewhere'])(
  'a request by reference to %s is refused unread (RFC 9101 §5.2)',
  async (request_uri) => {
    const asked = await play(await registeredWith({}), inFlight('authorization-request'))
    const played = await delivered(asked, [{ in: 'query', name: 'request_uri', to: request_uri }])
    expect(held(played)).toMatchObject({ from: 'authorization-server', to: 'browser' })
  },
)

test('a client named by an address is unknown, and its address is not asked', async () => {
  const asked = await play(await registeredWith({}), inFlight('authorization-request'))
  const played = await delivered(asked, [{ in: 'query', name: 'client_id', to: 'https://evil.test/client.json' }])
  expect(held(played)).toMatchObject({ kind: 'authorization-error-page', to: 'browser' })
})
