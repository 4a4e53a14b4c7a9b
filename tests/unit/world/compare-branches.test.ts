import { describe, expect, test } from 'vitest'
import type { Http } from '@/lib/world/message'
import { compareBranches } from '@/lib/world/readings/compare-branches'
import { differencesBetween, excerptsOf } from '@/lib/world/readings/compare-messages'
import { pathTo } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'
import { message, page, request, run, sending, step } from '../stage/steps'

const form = [['content-type', 'application/x-www-form-urlencoded']] as const
const json = (status: number, body: object): Http => ({
  type: 'response',
  status,
  headers: [['content-type', 'application/json']],
  body: JSON.stringify(body),
})
const token = (verifier: string) =>
  message(1, 'token-request', request('POST', 'https://id.acme.test/token', form, `code=c&code_verifier=${verifier}`), {
    from: 'client',
    to: 'authorization-server',
    channel: 'back',
  })
const answer = (id: number, http: Http) =>
  message(id, http.type === 'response' && http.status === 200 ? 'token-response' : 'token-error-response', http, {
    from: 'authorization-server',
    to: 'client',
    inReplyTo: id - 1,
  })
const deliver = (id: number, rest: object = {}) => ({ action: { type: 'deliver', message: id, ...rest } as const })
const edit = [{ in: 'form', name: 'code_verifier', to: 'wrong' }] as const
const note = {
  party: 'authorization-server',
  code: 'grant.error',
  text: 'code_verifier does not match code_challenge',
  refused: true,
}

const tree: StepView[] = [
  sending(0, null, token('right')),
  sending(1, 0, answer(2, json(200, { access_token: 'a' })), { ...deliver(1), delivered: token('right') }),
  step(2, 1, { ...deliver(2), delivered: answer(2, json(200, { access_token: 'a' })) }),
  sending(3, 0, answer(2, json(400, { error: 'invalid_grant' })), {
    ...deliver(1, { edit }),
    delivered: token('wrong'),
    notes: [note],
    next: { type: 'deliver', message: 2 },
  }),
  sending(4, 1, answer(4, json(400, { error: 'invalid_grant' })), {
    ...deliver(1),
    delivered: { ...token('right'), id: 3, copyOf: 1 },
  }),
  step(5, 0, { action: { type: 'act', party: 'browser', act: { kind: 'follow', href: '/' } } }),
  step(6, null, { settings: { ...defaultSettings, pkce: 'off' } }),
]

const compared = (first: number, second: number) => compareBranches(pathTo(run(tree), first), pathTo(run(tree), second))

describe('two branches side by side', () => {
  test('part where a message was changed: which values differ, and how each ends', () => {
    const { shared, first, second, rows } = compared(2, 3) ?? {}
    expect(shared).toEqual([])
    expect([first?.parting.id, first?.by, second?.parting.id, second?.by]).toEqual([1, 'delivery', 3, 'edit'])
    expect(rows?.map((row) => [row.first?.message.kind, row.second?.message.kind])).toEqual([
      ['token-request', 'token-request'],
      ['token-response', 'token-error-response'],
    ])
    expect(rows?.[0]?.differences).toEqual([{ in: 'form', name: 'code_verifier', first: 'right', second: 'wrong' }])
    expect(rows?.[1]?.differences).toBeNull()
    expect(first).toMatchObject({ refusals: [], end: { message: { id: 2 }, state: 'over' } })
    expect(second?.refusals).toEqual([
      { party: 'authorization-server', wire: expect.objectContaining({ code: 'invalid_grant' }), note },
    ])
    expect(second?.end).toMatchObject({ message: { kind: 'token-error-response' }, state: 'open' })
  })

  test('part where a message was delivered again, and share what came before', () => {
    const comparison = compared(2, 4)
    expect(comparison?.shared.map(({ message: { id } }) => id)).toEqual([1])
    expect(comparison?.second).toMatchObject({ by: 'again', refusals: [{ party: 'authorization-server', note: null }] })
    expect(comparison?.rows.map(({ first, second }) => [first?.message.id, second?.message.id])).toEqual([
      [2, 2],
      [undefined, 3],
      [undefined, 4],
    ])
  })

  test('part where somebody acts, and where the settings are others', () => {
    expect(compared(2, 5)?.second.by).toBe('act')
    expect(compared(2, 6)).toMatchObject({ shared: [], first: { by: 'settings' }, second: { by: 'settings' } })
  })

  test('do not part where one is a piece of the other', () => {
    expect(compared(2, 2)).toBeNull()
    expect(compared(1, 2)).toBeNull()
  })

  test('end nowhere where the last message is for nobody', () => {
    const lost = message(2, 'other-request', request('GET', 'https://evil.test/'), { to: null })
    const steps = [sending(0, null, token('a')), step(1, 0), sending(2, 0, lost)]
    const end = compareBranches(pathTo(run(steps), 1), pathTo(run(steps), 2))?.second.end
    expect(end).toEqual({ message: lost, state: 'nowhere' })
  })
})

describe('two messages side by side', () => {
  test('differ in a query value by value, and not in their address as well', () => {
    const first = request('GET', 'https://id.acme.test/auth?state=a&scope=openid')
    const second = request('GET', 'https://id.acme.test/auth?state=b&nonce=n&scope=openid')
    expect(differencesBetween(first, second)).toEqual([
      { in: 'query', name: 'state', first: 'a', second: 'b' },
      { in: 'query', name: 'nonce', first: null, second: 'n' },
    ])
    expect(differencesBetween(first, request('GET', 'https://evil.test/auth?state=a&scope=openid'))).toEqual([
      { in: 'url', name: 'url', first: 'https://id.acme.test/auth', second: 'https://evil.test/auth' },
    ])
  })

  test('differ in a body as a whole only where it has no values of its own', () => {
    expect(differencesBetween(json(200, { a: 1 }), json(200, { a: 2 })).map(({ in: place }) => place)).toEqual(['json'])
    const other: Http = { ...page, body: '<p>other</p>' }
    expect(differencesBetween(page, other).map(({ in: place }) => place)).toEqual(['body'])
  })

  test('show the place in a long value where they differ', () => {
    const [first, second] = [`${'a'.repeat(100)}X${'b'.repeat(100)}`, `${'a'.repeat(100)}Y${'b'.repeat(100)}`]
    expect(excerptsOf(first, second)).toEqual([
      `…${'a'.repeat(14)}X${'b'.repeat(25)}…`,
      `…${'a'.repeat(14)}Y${'b'.repeat(25)}…`,
    ])
    expect(excerptsOf('short', 'other')).toEqual(['short', 'other'])
  })
})
