/** The four ways: every figure is counted again, from the messages that it cites, by other means than ours. */
import { decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { runFourWays } from '@/lib/runs/four-ways'
import { openRuns } from '@/lib/runs/open'
import type { MeasuredWay, Remedies } from '@/lib/world/readings/measured-way'
import type { RunView } from '@/lib/world/run'
import { defaultSettings } from '@/lib/world/settings'

type Ways = Record<string, { readonly measured: MeasuredWay; readonly run: RunView }>
const runs = openRuns()
const ways: Ways = {}

let remedies: Remedies | null = null

beforeAll(async () => {
  const measuredAll = await runFourWays(runs)
  remedies = measuredAll.remedies
  expect(measuredAll.ways.map((each) => each.way.id)).toEqual(four)
  for (const measured of [...measuredAll.ways, measuredAll.matched, measuredAll.cached]) {
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

const four = ['cookie-session', 'own-jwt', 'oauth-opaque', 'oauth-jwt'] as const
const all = [...four, 'own-jwt-matched', 'oauth-opaque-kept'] as const

test('there are four, in order, and two of them once more with one thing changed', () => {
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
    expect(time.rounds).toBeGreaterThanOrEqual(15)
    expect(time.low).toBeGreaterThan(0)
    expect(time.median).toBeGreaterThanOrEqual(time.low)
    expect(time.high).toBeGreaterThanOrEqual(time.median)
  })
})

test('Photoprint hears the password in the ways without OAuth, and not in those with it', () => {
  expect(all.map((id) => way(id).m.password.value)).toEqual([
    ['client', 'resource-server'],
    ['client', 'resource-server'],
    ['authorization-server'],
    ['authorization-server'],
    ['client', 'resource-server'],
    ['authorization-server'],
  ])
})

test('what Photoprint may do is limited where there is a scope, in a home-made JWT too, and what brought the token says so', () => {
  const photos = 'photos.read'
  expect(all.map((id) => way(id).m.limit.value)).toEqual([null, null, photos, photos, photos, photos])
  for (const id of ['oauth-jwt', 'own-jwt-matched']) {
    const { m, stepAt } = way(id)
    expect(JSON.parse(stepAt(m.limit.step)?.delivered?.http.body ?? '{}').scope).toContain(photos)
  }
})

test('questions for each call: for the keys once, about an opaque token every time', () => {
  const asked = all.map((id) => [way(id).m.calls.first.value, way(id).m.calls.later.value])
  expect(asked).toEqual([
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 0],
    [1, 0],
  ])
  const { m, stepAt } = way('oauth-opaque')
  expect(stepAt(m.calls.later.step)?.sent.map(({ kind }) => kind)).toContain('introspection-request')
  const jwt = way('oauth-jwt')
  expect(jwt.stepAt(jwt.m.calls.first.step)?.sent.map(({ kind }) => kind)).toContain('jwks-request')
})

test('the later call is Photoprint’s own, with what it showed at the first, and is let in', () => {
  for (const id of all) {
    const { m, stepAt } = way(id)
    const [first, later] = [m.calls.first, m.calls.later].map(({ step }) => stepAt(step)?.delivered)
    expect(later?.from, id).toBe('client')
    expect(later?.http.headers, id).toEqual(first?.http.headers)
  }
})

test('look-ups in records, by whoever looked: none for a JWT, and one in what is kept', () => {
  const api = 'resource-server'
  const acme = 'authorization-server'
  const by = all.map((id) => way(id).m.lookUps.value.map((lookUp) => lookUp.by))
  expect(by).toEqual([[api], [], [acme, acme, acme], [], [], [api]])
})

test('each look-up stands in the log of whoever looked, at the step that is cited', () => {
  for (const id of all) {
    const { m, stepAt, run } = way(id)
    const roles = new Map(run.parties.map((party) => [party.id, party.role]))
    const logged = stepAt(m.lookUps.step)?.notes.filter(({ code }) => code === 'record.looked_up') ?? []
    expect(m.lookUps.value).toEqual(logged.map(({ party, text }) => ({ by: roles.get(party), note: text })))
  }
})

test('the matched pair: the same header and the same claims, and as many bytes but for the names', () => {
  const tokenOf = (id: string) => {
    const { m, stepAt } = way(id)
    const headers = stepAt(m.bytes.step)?.delivered?.http.headers ?? []
    return headers.find(([name]) => name === 'authorization')?.[1].split(' ')[1] ?? ''
  }
  const [own, acme] = ['own-jwt-matched', 'oauth-jwt'].map(tokenOf) as [string, string]
  const [ownHeader, acmeHeader] = [own, acme].map((token) => decodeProtectedHeader(token))
  expect({ ...ownHeader, kid: '' }).toEqual({ ...acmeHeader, kid: '' })
  const [ownClaims, acmeClaims] = [own, acme].map((token) => decodeJwt(token)) as [JWTPayload, JWTPayload]
  expect(Object.keys(ownClaims).toSorted()).toEqual(Object.keys(acmeClaims).toSorted())
  for (const same of ['sub', 'client_id', 'scope', 'aud']) expect(ownClaims[same]).toEqual(acmeClaims[same])
  const lifeOf = ({ exp = 0, iat = 0 }: JWTPayload) => exp - iat
  expect(lifeOf(ownClaims)).toBe(lifeOf(acmeClaims))
  expect(Math.abs(own.length - acme.length)).toBeLessThan(5)
})

test('the home-made JWT is limited by its scope: without it, it opens nothing', async () => {
  const asked = { in: 'json', name: 'scope', to: 'openid profile' } as const
  const run = await runs.start({
    flow: 'own-jwt',
    settings: { ...defaultSettings, ownJwt: 'like-acme-id' },
    play: 'end',
  })
  const at = run.steps.find(({ sent }) => sent.some(({ kind }) => kind === 'api-login-request'))
  const message = at?.sent.at(-1)?.id ?? 0
  const walked = await runs.goOn(run.id, {
    from: at?.id ?? 0,
    action: { type: 'deliver', message, edit: [asked] },
    play: 'answered',
  })
  const on = await runs.goOn(run.id, { from: walked.at, play: 'end' })
  const notes = [...walked.steps, ...on.steps].flatMap((step) => step.notes)
  expect(notes.map(({ code }) => code)).toContain('insufficient_scope')
})

test('a copy that Mallory shows after the end: only what is looked up each time is dead, and of the rest it is known for how long it lives', () => {
  expect(all.map((id) => way(id).m.stolen.value)).toEqual([
    { works: false, lives: null, kept: null },
    { works: true, lives: 300, kept: null },
    { works: false, lives: null, kept: null },
    { works: true, lives: 300, kept: null },
    { works: true, lives: 300, kept: null },
    { works: true, lives: null, kept: 10 },
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

test('the page is answered with what was measured, each figure from a run that can be opened', async () => {
  const { POST } = await import('@/app/api/four-ways/route')
  const response = await POST(new Request('https://claimcheck.test', { method: 'POST', body: '{}' }))
  expect(response.status).toBe(201)
  const answered: { ways: MeasuredWay[] } = await response.json()
  expect(answered.ways.map(({ way }) => way.id)).toEqual(four)
  for (const { run } of answered.ways) expect(await runs.load(run.id)).toMatchObject({ flow: run.flow })
})
