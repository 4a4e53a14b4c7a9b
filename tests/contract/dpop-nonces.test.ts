/** DPoP nonces (RFC 9449 §8, §9): who asks for which, and what a client does about it. */
import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Edit } from '@/lib/world/edit'
import { header, type Message } from '@/lib/world/message'
import { factsAt, rowsOf } from '@/lib/world/readings/tree'
import { type Settings, settingsOf } from '@/lib/world/settings'
import { flow, inFlight, type Played, play, refused, start, take } from './play'

function begun(chosen: Partial<Settings> = {}): Promise<Played> {
  return start(settingsOf(flow, { dpop: 'nonce', ...chosen }))
}

async function held(kind: string, nth: number, chosen?: Partial<Settings>): Promise<Played> {
  return play(await begun(chosen), inFlight(kind, nth))
}

function deliver(played: Played, edit: Edit): Promise<Played> {
  return take(played, { type: 'deliver', message: played.world.inFlight.at(-1)?.id ?? 0, edit })
}

function messagesOf({ path }: Played, kind: string): Message[] {
  return rowsOf(path).flatMap(({ message }) => (message.kind === kind ? [message] : []))
}

function proofsOf(played: Played, kind: string) {
  return messagesOf(played, kind).map(({ http }) => decodeJwt(header(http, 'dpop') ?? ''))
}

function noncesFrom(played: Played): (string | undefined)[] {
  return messagesOf(played, 'dpop-nonce-response').map(({ http }) => header(http, 'dpop-nonce'))
}

function refusals({ path }: Played): string[] {
  return path.flatMap(({ notes }) => notes.filter((note) => note.refused).map(({ code }) => code))
}

const withNonce = (nonce: string | undefined) =>
  [{ in: 'header', name: 'dpop', token: { payload: { nonce: nonce ?? '' }, sign: 'sender' } }] as const

describe.each(['public', 'browser-app', 'bff'] as const)('with a %s client', (client) => {
  test('each request is made twice: the same one, in a new proof with the nonce of that very server', async () => {
    const played = await play(await begun({ client }))
    const nonces = noncesFrom(played)
    expect(new Set(nonces).size).toBe(2)
    for (const [at, kind] of ['token-request', 'api-request'].entries()) {
      const [first, second] = proofsOf(played, kind)
      expect([first?.nonce, second?.nonce]).toEqual([undefined, nonces[at]])
      expect(second?.jti).not.toBe(first?.jti)
      const [one, other] = messagesOf(played, kind)
      const body = one?.http.type === 'request' && one.http.body
      expect(other?.http).toMatchObject({ body })
    }
    expect(refusals(played)).toEqual([])
  })
})

test('with a secret, the repeated request shows it as the first did', async () => {
  const played = await play(await begun({ client: 'confidential' }))
  const shown = messagesOf(played, 'token-request').map(({ http }) => header(http, 'authorization'))
  expect(shown).toHaveLength(2)
  expect(shown[0]).toMatch(/^Basic /)
  expect(shown[1]).toBe(shown[0])
})

test('Photoprint knows the nonce of each server, and uses the API’s again the next time', async () => {
  const end = await play(await begun())
  const known = factsAt(end.path).client?.filter(({ name }) => name === 'dpop-nonce')
  expect(known?.map(({ value }) => value)).toEqual(noncesFrom(end))
  const act = { kind: 'wait', seconds: 60, task: 'call-again' } as const
  const again = await play(await take(end, { type: 'act', party: 'client', act }))
  expect(proofsOf(again, 'api-request').map(({ nonce }) => nonce)).toEqual([
    undefined,
    noncesFrom(end)[1],
    noncesFrom(end)[1],
  ])
  expect(messagesOf(again, 'api-response')).toHaveLength(2)
})

test('before a nonce grows too old, the API sends the next one along with its answer', async () => {
  const end = await play(await begun())
  const act = { kind: 'wait', seconds: 15 * 60, task: 'call-again' } as const
  const again = await play(await take(end, { type: 'act', party: 'client', act }))
  const last = messagesOf(again, 'api-response').at(-1)
  const next = last && header(last.http, 'dpop-nonce')
  expect(next).not.toBe(noncesFrom(end)[1])
  expect(last && header(last.http, 'cache-control')).toBe('no-store')
  expect(factsAt(again.path).client?.map(({ value }) => value)).toContain(next)
})

test('after most of an hour, the old nonce costs one more round trip and no more', async () => {
  const end = await play(await begun())
  const act = { kind: 'wait', seconds: 55 * 60, task: 'call-again' } as const
  const again = await play(await take(end, { type: 'act', party: 'client', act }))
  expect(refusals(again)).toEqual(['nonce_stale'])
  expect(messagesOf(again, 'api-response')).toHaveLength(2)
})

describe('each server takes its own nonces alone', () => {
  test('the API refuses the one that Acme ID gave', async () => {
    const before = await held('api-request', 2)
    const after = await play(await deliver(before, withNonce(noncesFrom(before)[0])), refused)
    expect(refusals(after)).toEqual(['nonce_unknown'])
  })

  test('of its own it refuses one whose date was changed', async () => {
    const before = await held('api-request', 2)
    const [date, seal] = noncesFrom(before)[1]?.split('.') ?? []
    const after = await play(await deliver(before, withNonce(`${Number(date) + 1}.${seal}`)), refused)
    expect(refusals(after)).toEqual(['nonce_unknown'])
  })

  test('nonces of another world are refused', async () => {
    const elsewhere = noncesFrom(await play(await start(settingsOf(flow, { dpop: 'nonce' }), 'another seed')))
    const after = await play(await deliver(await held('token-request', 2), withNonce(elsewhere[0])), refused)
    expect(refusals(after)).toEqual(['grant.error'])
  })
})

test('a bound token that is shown as a bearer token is refused for that, and not asked for a nonce', async () => {
  const bare = [
    { in: 'header', name: 'authorization', scheme: 'Bearer' },
    { in: 'header', name: 'dpop', remove: true },
  ] as const
  const after = await play(await deliver(await held('api-request', 1), bare), refused)
  expect(refusals(after)).toEqual(['bound_token_as_bearer'])
})

test('an API that is said to want a nonce is given it, and whoever asks again after that is not', async () => {
  const edit = [
    { in: 'status', to: '401' },
    { in: 'header', name: 'www-authenticate', to: 'DPoP error="use_dpop_nonce"' },
    { in: 'header', name: 'dpop-nonce', to: 'n-1' },
  ] as const
  const told = await deliver(await held('api-response', 1, { dpop: 'on' }), edit)
  const second = await play(told, inFlight('api-response', 2))
  expect(proofsOf(second, 'api-request').map(({ nonce }) => nonce)).toEqual([undefined, 'n-1'])
  const end = await play(await deliver(second, edit))
  expect(messagesOf(end, 'api-request')).toHaveLength(2)
  expect(refusals(end)).toEqual(['nonce.asked_twice', 'OAUTH_WWW_AUTHENTICATE_CHALLENGE'])
})
