import { describe, expect, test } from 'vitest'
import { fieldsOf } from '@/lib/world/fields'
import { isResponse } from '@/lib/world/message'
import { rowsOf, screenAt } from '@/lib/world/readings/tree'
import { combinations, nameOf, play, start } from './play'

/** A client that runs on a server, in front of which there is nothing but the browser. */
const onServer = combinations.filter(({ client }) => client === 'public' || client === 'confidential')

describe.each(onServer.map((settings) => [nameOf(settings), settings] as const))('with %s', (_, settings) => {
  test('the flow goes from a click to the photos, and nobody refuses anything', async () => {
    const { path } = await play(await start(settings))
    expect(path.flatMap(({ notes }) => notes).filter(({ refused }) => refused)).toEqual([])
    expect(rowsOf(path).at(-1)?.message.kind).toBe('photos-page')
    const screen = screenAt(path, 'browser')
    expect(screen.address).toBe('https://photoprint.test/photos')
    expect(screen.html).toContain('First snow')
  })

  test('tokens, secrets and verifiers travel on the back channel alone', async () => {
    const { path } = await play(await start(settings))
    const front = rowsOf(path).filter(({ message }) => message.channel === 'front')
    expect(front.length).toBeGreaterThan(15)
    const names = front.flatMap(({ message }) => fieldsOf(message.http)).map(({ name }) => name)
    for (const secret of ['access_token', 'id_token', 'code_verifier', 'client_secret', 'authorization'])
      expect(names).not.toContain(secret)
  })

  test('the token endpoint answers as RFC 6749 §5.1 says', async () => {
    const { path } = await play(await start(settings))
    const response = rowsOf(path).find(({ message }) => message.kind === 'token-response')?.message
    expect(response && isResponse(response) && response.http.status).toBe(200)
    expect(Object.fromEntries(response?.http.headers ?? [])['cache-control']).toBe('no-store')
    const body = JSON.parse(response?.http.body ?? '{}')
    expect(body.token_type).toBe(settings.dpop === 'off' ? 'Bearer' : 'DPoP')
    expect(body.access_token.split('.')).toHaveLength(settings.accessToken === 'jwt' ? 3 : 1)
  })
})
