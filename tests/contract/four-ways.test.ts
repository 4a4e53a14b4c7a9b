/** The four ways: every figure is counted again, from the messages that it cites, by other means than ours. */
import { decodeJwt } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { runFourWays } from '@/lib/runs/four-ways'
import { openRuns } from '@/lib/runs/open'
import type { MeasuredWay, Remedies } from '@/lib/world/readings/measured-way'
import type { Action, RunView } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'

type Ways = Record<string, { readonly measured: MeasuredWay; readonly run: RunView }>
const runs = openRuns()
const ways: Ways = {}

let remedies: Remedies | null = null

beforeAll(async () => {
  const four = await runFourWays(runs)
  remedies = four.remedies
  for (const measured of four.ways) {
    const run = await runs.load(measured.run.id)
    if (run) ways[measured.way.id] = { measured, run }
  }
})

function way(id: string) {
  const found = ways[id]
  if (!found) throw new Error(`${id} was not measured.`)
  const stepAt = (step: number) => found.run.steps.find((each) => each.id === step)
  return { ...found, m: found.measured.measures, stepAt }
}

const all = ['cookie-session', 'own-jwt', 'oauth-opaque', 'oauth-jwt'] as const

test('there are four, in order', () => {
  expect(Object.keys(ways)).toEqual(all)
})

describe.each(all)('%s', (id) => {
  test('its password was sent to those it names, and the message that is cited carries it', () => {
    const { run, m, stepAt } = way(id)
    const roles = new Map(run.parties.map((party) => [party.id, party.role]))
    const receivers = run.steps.flatMap(({ delivered }) =>
      delivered?.http.type === 'request' && delivered.http.body.includes('lovelace-1843') ? [delivered.to ?? ''] : [],
    )
    expect(m.password.value).toEqual([...new Set(receivers.map((receiver) => roles.get(receiver)))])
    expect(stepAt(m.password.step)?.delivered?.http.body).toContain('lovelace-1843')
  })

  test('the bytes are those of the call that is cited', () => {
    const { m, stepAt } = way(id)
    const http = stepAt(m.bytes.step)?.delivered?.http
    if (http?.type !== 'request') throw new Error('That is no request.')
    const { host, pathname, search } = new URL(http.url)
    const heads = [`${http.method} ${pathname}${search} HTTP/1.1`, `host: ${host}`].map((line) => line.length + 2)
    const lines = http.headers.map(([name, value]) => Buffer.byteLength(name) + 2 + Buffer.byteLength(value) + 2)
    const total = [...heads, ...lines, 2].reduce((sum, each) => sum + each, 0) + Buffer.byteLength(http.body)
    expect(m.bytes.value.request).toBe(total)
    const credentials = http.headers.filter(([name]) => name === 'authorization' || name === 'cookie')
    expect(credentials).toHaveLength(1)
    expect(m.bytes.value.credential).toBe(Buffer.byteLength(credentials[0]?.join(': ') ?? ''))
  })

  test('what is remembered is what its servers were told at that step', () => {
    const { m, run } = way(id)
    const names = run.steps
      .filter(({ id: step }) => step <= m.remembered.step)
      .flatMap(({ facts }) => [facts['resource-server'], facts['authorization-server']])
      .flatMap((facts) => facts ?? [])
      .map(({ name }) => name)
    for (const name of Object.values(m.remembered.value).flat()) expect(names).toContain(name)
  })

  test('it was timed', () => {
    const { time } = way(id).measured
    expect(time.rounds).toBeGreaterThan(9)
    expect(time.median).toBeGreaterThan(0)
  })
})

test('Photoprint hears the password in the ways without OAuth, and not in those with it', () => {
  expect(all.map((id) => way(id).m.password.value)).toEqual([
    ['client', 'resource-server'],
    ['client', 'resource-server'],
    ['authorization-server'],
    ['authorization-server'],
  ])
})

test('only OAuth limits what Photoprint may do, and the token response says so', () => {
  expect(all.map((id) => way(id).m.limit.value)).toEqual([null, null, 'photos.read', 'photos.read'])
  const { m, stepAt } = way('oauth-jwt')
  expect(JSON.parse(stepAt(m.limit.step)?.delivered?.http.body ?? '{}').scope).toContain('photos.read')
})

test('questions for each call: for the keys once, about an opaque token every time', () => {
  const asked = all.map((id) => [way(id).m.calls.first.value, way(id).m.calls.later.value])
  expect(asked).toEqual([
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 0],
  ])
  const { m, stepAt } = way('oauth-opaque')
  expect(stepAt(m.calls.later.step)?.sent.map(({ kind }) => kind)).toContain('introspection-request')
  const jwt = way('oauth-jwt')
  expect(jwt.stepAt(jwt.m.calls.first.step)?.sent.map(({ kind }) => kind)).toContain('jwks-request')
})

test('look-ups in records: none for a JWT', () => {
  const counts = all.map((id) => way(id).m.lookUps.value.length)
  expect(counts[0]).toBe(1)
  expect(counts[1]).toBe(0)
  expect(counts[2]).toBeGreaterThan(0)
  expect(counts[3]).toBe(0)
})

test('a copy that Mallory shows after the end: only what is looked up is dead, and a JWT says for how long it lives', () => {
  expect(all.map((id) => way(id).m.stolen.value)).toEqual([
    { works: false, lives: null },
    { works: true, lives: 3600 },
    { works: false, lives: null },
    { works: true, lives: 3600 },
  ])
  for (const id of all) {
    const { m, stepAt } = way(id)
    const answer = stepAt(m.stolen.step)?.sent.at(-1)
    expect(answer?.http.type === 'response' && answer.http.status === 200).toBe(m.stolen.value.works)
    expect(answer?.to).toBe('mallory')
  }
})

test('what can be read is what jose reads in the credential of the call that is cited', () => {
  for (const id of all) {
    const { m, stepAt } = way(id)
    const headers = stepAt(m.readable.step)?.delivered?.http.headers ?? []
    const [, token = ''] = headers.find(([name]) => name === 'authorization')?.[1].split(' ') ?? []
    const claims = token.split('.').length === 3 ? Object.keys(decodeJwt(token)) : null
    expect(m.readable.value).toEqual(claims)
  }
})

test('what remedies cost is counted, and not nothing', () => {
  expect(remedies).toMatchObject({ introspectionCalls: 1, denylistLookUps: 1 })
  expect(remedies?.refreshBytes).toBeGreaterThan(500)
  expect(remedies?.introspectionBytes).toBeGreaterThan(300)
})

const later = (seconds: number, task?: string, party = 'client'): Action => ({
  type: 'act',
  party,
  act: { kind: 'wait', seconds, ...(task && { task }) },
})

type Racer = readonly [flow: string, settings: object, party: string, task: string]
const oauth = { tokenLife: 'twenty-seconds' }
const racers: Readonly<Record<string, Racer>> = {
  'cookie-session': ['cookie-session', {}, 'resource-server', 'end-sign-ins'],
  'own-jwt': ['own-jwt', { tokenLife: 'twenty-seconds' }, 'resource-server', 'end-sign-ins'],
  'own-jwt with a denylist': [
    'own-jwt',
    { tokenLife: 'twenty-seconds', denylist: 'on' },
    'resource-server',
    'end-sign-ins',
  ],
  'oauth-opaque': ['revocation', { accessToken: 'opaque', ...oauth }, 'authorization-server', 'end-grants'],
  'oauth-jwt': ['revocation', { accessToken: 'jwt', ...oauth }, 'authorization-server', 'end-grants'],
}

/** A run at the moment when Photoprint has shown the photos, and what it hears at each call afterwards. */
async function race(name: string, waits: readonly number[], task?: string) {
  const racer = racers[name]
  if (!racer) throw new Error(name)
  const [flow, settings, party, end] = racer
  const run = await runs.start({ flow, settings: { ...defaultSettings, ...settings }, play: 'end' })
  let at = run.steps.find(({ delivered }) => delivered?.kind === 'photos-page' || delivered?.kind === 'prints-page')?.id
  const heard: number[] = []
  const act = async (action: Action) => {
    const walked = await runs.goOn(run.id, { from: at ?? 0, action, play: 'answered' })
    at = walked.at
    return walked.steps
  }
  await act(later(0, task ?? end, party))
  for (const wait of waits) {
    await act(later(wait))
    const steps = await act(later(0, 'call-again'))
    const answer = steps.map(({ delivered }) => delivered?.http).findLast((http) => http?.type === 'response')
    heard.push(answer?.type === 'response' ? answer.status : 0)
  }
  return heard
}

describe('the revoke race: all is taken back, and Photoprint calls on', () => {
  test.each([
    ['cookie-session', [403, 403, 403]],
    ['own-jwt', [200, 200, 401]],
    ['own-jwt with a denylist', [401, 401, 401]],
    ['oauth-opaque', [401, 401, 401]],
    ['oauth-jwt', [200, 200, 401]],
  ])('%s: at once, after 15 seconds, after 21', async (name, heard) => {
    expect(await race(name, [0, 15, 6])).toEqual(heard)
  })
})

describe('the key race: the key is replaced at once, and Photoprint calls with what it had', () => {
  test.each([
    ['own-jwt', 'change-secret', 401],
    ['oauth-opaque', 'replace-key', 200],
    // The API still has the old key in its cache, until a token comes with a key that it does not know.
    ['oauth-jwt', 'replace-key', 200],
  ])('%s', async (name, task, status) => {
    expect(await race(name, [0], task)).toEqual([status])
  })
})

test('the page is answered with what was measured, each figure from a run that can be opened', async () => {
  const { POST } = await import('@/app/api/four-ways/route')
  const response = await POST(new Request('https://claimcheck.test', { method: 'POST', body: '{}' }))
  expect(response.status).toBe(201)
  const answered: { ways: MeasuredWay[] } = await response.json()
  expect(answered.ways.map(({ way }) => way.id)).toEqual(all)
  for (const { run } of answered.ways) expect(await runs.load(run.id)).toMatchObject({ flow: run.flow })
})
