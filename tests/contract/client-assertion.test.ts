/** Client assertions (RFC 7523 §2.2): a client proves who it is with a key of its own. */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { expect, test } from 'vitest'
import { ciba } from '@/content/flows/ciba'
import { clientCredentials } from '@/content/flows/client-credentials'
import type { Flow } from '@/content/types'
import type { AuthorizationServerState } from '@/lib/parties/authorization-server/state'
import { fieldsOf } from '@/lib/world/fields'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import { settingsOf } from '@/lib/world/settings'
import { type Played, play, start } from './play'

async function played(flow: Flow): Promise<Played> {
  const settings = settingsOf(flow, { clientAuthentication: 'private_key_jwt' })
  return play(await start(settings, 'a seed', Date.now(), flow))
}

function assertionsOf({ path }: Played): string[] {
  const fields = rowsOf(path).flatMap(({ message }) => fieldsOf(message.http))
  return fields.flatMap(({ name, value }) => (name === 'client_assertion' ? [value] : []))
}

test.each([
  [clientCredentials.id, clientCredentials, 1],
  [ciba.id, ciba, 3],
] as const)(
  '%s: each request has an assertion of its own, by the client about itself, for the issuer',
  async (_, flow, count) => {
    const assertions = assertionsOf(await played(flow))
    expect(assertions).toHaveLength(count)
    expect(new Set(assertions.map((assertion) => decodeJwt(assertion).jti)).size).toBe(count)
    for (const assertion of assertions) {
      const { iss, sub, aud } = decodeJwt(assertion)
      expect(iss).toBe(sub)
      expect(aud).toBe('https://id.acme.test')
      expect(decodeProtectedHeader(assertion).alg).toBe('ES256')
    }
  },
)

test.each([
  [clientCredentials.id, clientCredentials, 'client'],
  [ciba.id, ciba, 'kiosk'],
] as const)('%s: there is no secret, and of the key Acme ID has the public half', async (_, flow, party) => {
  const end = await played(flow)
  const server = end.world.parties['authorization-server']?.state as AuthorizationServerState
  const [client] = server.clients
  expect(client).not.toHaveProperty('client_secret')
  expect(client).toMatchObject({ token_endpoint_auth_method: 'private_key_jwt' })
  const { keys } = (client?.jwks ?? { keys: [] }) as { keys: Record<string, unknown>[] }
  expect(keys).toHaveLength(1)
  expect(keys[0]).not.toHaveProperty('d')
  const known = factsAt(end.path)[party]?.map(({ name }) => name)
  expect(known).toContain('assertion key')
  expect(known).not.toContain('client_secret')
  expect(keys[0]?.kid).toBe(factsAt(end.path)[party]?.find(({ name }) => name === 'assertion key')?.value)
})
