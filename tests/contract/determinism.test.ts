import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { story } from '@/content/story'
import { newWorld } from '@/lib/parties/new-world'
import { signingKey } from '@/lib/parties/signing-keys'
import { fieldsOf } from '@/lib/world/fields'
import { isParameterName } from '@/lib/world/parameters'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import { defaultSettings, virtualAddresses } from '@/lib/world/settings'
import { flow, type Played, play, startOf } from './play'

const now = Date.UTC(2031, 0, 1)
const key = await signingKey('ES256')

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

async function playWith(seed: string, keys = [key]): Promise<Played> {
  const start = { parties: flow.parties, settings: defaultSettings, addresses: virtualAddresses, story }
  return play(await startOf(await newWorld({ ...start, seed, now, keys })))
}

/** Acme ID draws these at random by itself. */
const drawnByProvider = ['code', 'access_token', 'id_token', 'sid', 'set-cookie', 'cookie', 'location', 'authorization']

/** The values that Photoprint and the browser are the origin of, in the order in which they were sent. */
function ownValues({ path }: Played): string[][] {
  return rowsOf(path)
    .flatMap(({ message }) => fieldsOf(message.http))
    .filter(({ name }) => isParameterName(name) && !drawnByProvider.includes(name) && !name.startsWith('_'))
    .map(({ name, value }) => [name, value])
    .filter(([name]) => name !== 'referer')
}

describe('with seed, clock and keys fixed', () => {
  test('two runs have the same messages, and the same values in them but for those that Acme ID draws', async () => {
    const [one, other] = [await playWith('seed'), await playWith('seed')]
    const linesOf = ({ path }: Played) =>
      rowsOf(path).map(({ message: { id, kind, from, to } }) => [id, kind, from, to])
    expect(linesOf(other)).toEqual(linesOf(one))
    expect(ownValues(other)).toEqual(ownValues(one))
    for (const name of ['state', 'nonce', 'code_verifier', 'code_challenge', 'photoprint_session'])
      expect(ownValues(one).map(([of]) => of)).toContain(name)
  })

  test('Photoprint knows the same, but for the tokens', async () => {
    const known = ({ path }: Played) =>
      factsAt(path).client?.filter(({ name }) => !['access_token', 'id_token'].includes(name))
    const [one, other] = [await playWith('seed'), await playWith('seed')]
    expect(known(one)?.map(({ name }) => name)).toEqual(['client_id', 'sub'])
    expect(known(other)).toEqual(known(one))
  })

  test('every step happens at the time that the clock says, and tokens say so too', async () => {
    const { path } = await playWith('seed')
    expect(new Set(path.map(({ at }) => at))).toEqual(new Set([now]))
    const response = rowsOf(path).find(({ message }) => message.kind === 'token-response')?.message
    const idToken = fieldsOf(response?.http ?? { type: 'response', status: 0, headers: [], body: '' }).find(
      ({ name }) => name === 'id_token',
    )
    const claims = JSON.parse(Buffer.from(idToken?.value.split('.')[1] ?? '', 'base64url').toString())
    expect(claims.iat).toBe(now / 1000)
  })
})

test('another seed gives other secrets', async () => {
  const secretsOf = (played: Played) =>
    ownValues(played).filter(([name]) => ['state', 'nonce', 'code_verifier', 'photoprint_session'].includes(name ?? ''))
  const [one, other] = [secretsOf(await playWith('seed')), secretsOf(await playWith('other'))]
  expect(one.length).toBeGreaterThan(5)
  expect(one.filter(([, value]) => other.some(([, candidate]) => candidate === value))).toEqual([])
})

test('worlds of one seed with keys of their own sign with their own keys', async () => {
  const own = await signingKey('ES256')
  for (const keys of [[key], [own]]) {
    const { path } = await playWith('shared seed', keys)
    const answer = rowsOf(path).find(({ message }) => message.kind === 'jwks-response')?.message
    expect(JSON.parse(answer?.http.body ?? '').keys).toMatchObject([{ kid: keys[0]?.kid }])
  }
})
