import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { unbroken } from '@/lib/parties/broken'
import { cast } from '@/lib/parties/cast'
import type { Change, Edit } from '@/lib/world/edit'
import { WorldError } from '@/lib/world/errors'
import { header, type Message } from '@/lib/world/message'
import type { Role, WorldView } from '@/lib/world/party'
import { screenAt } from '@/lib/world/readings/tree'
import type { Action } from '@/lib/world/run'
import { settingsOf } from '@/lib/world/settings'
import { oddEdits } from './odd-edits'
import { inFlight, moments, type Played, play, start, take } from './play'

function flowNamed(id: string) {
  const flow = flows.find((each) => each.id === id)
  if (!flow) throw new Error(`no flow ${id}`)
  return flow
}

/** Plays a flow up to a message of this kind, and delivers it changed. */
async function deliverChanged(id: string, kind: string, ...edit: Change[]): Promise<Played> {
  const flow = flowNamed(id)
  const before = await play(await start(settingsOf(flow), 'a seed', Date.now(), flow), inFlight(kind))
  return take(before, { type: 'deliver', message: before.world.inFlight.at(-1)?.id ?? 0, edit })
}

function lastNotes({ path }: Played) {
  return path.at(-1)?.notes ?? []
}

describe('what a party cannot do with what it was told is a step, with a note of its own', () => {
  test('metadata without a token endpoint: the job that needs it says so, and Next goes on', async () => {
    const edit: Change = { in: 'json', name: 'token_endpoint', remove: true }
    const told = await deliverChanged('key-rotation', 'metadata-response', edit)
    const job = await take(told, {
      type: 'act',
      party: 'client',
      act: { kind: 'wait', seconds: 1, task: 'nightly-job' },
    })
    expect(lastNotes(job)).toContainEqual(
      expect.objectContaining({ party: 'client', refused: true, text: expect.stringContaining('token_endpoint') }),
    )
    expect(job.path.at(-1)?.sent).toEqual([])
  })

  test.each<[string, string, Change]>([
    ['authorization-code', 'jwks-response', { in: 'body', to: '<!doctype html><title>Oops</title>' }],
    ['device-authorization', 'api-response', { in: 'json', name: 'photos', remove: true }],
    [
      'device-authorization',
      'device-authorization-response',
      { in: 'json', name: 'verification_uri_complete', to: 'x'.repeat(9000) },
    ],
    ['ciba', 'api-response', { in: 'body', to: '{"photos":[{"title":1}]}' }],
    ['logout', 'logout-token-request', { in: 'form', name: 'logout_token', to: 'a.b' }],
  ])('%s: %s with %j', async (flow, kind, change) => {
    const told = await deliverChanged(flow, kind, change)
    const later = await play(told, (played) => lastNotes(played).some(({ refused }) => refused))
    const refusals = lastNotes(later).filter(({ refused }) => refused)
    expect(refusals).not.toEqual([])
    for (const { text } of refusals) expect(text).not.toMatch(/is not a function|undefined|Unexpected token|\[object/)
  })

  test('a number for the scope of a token is refused in plain words', async () => {
    const edit: Change = { in: 'body', to: '{"access_token":"a","token_type":"bearer","scope":5}' }
    const told = await deliverChanged('authorization-code', 'token-response', edit)
    expect(lastNotes(told)).toContainEqual(expect.objectContaining({ party: 'client', refused: true }))
  })

  test('a TV that was sent no photos stops, and its screen says so', async () => {
    const told = await deliverChanged('device-authorization', 'api-response', {
      in: 'json',
      name: 'photos',
      remove: true,
    })
    expect(screenAt(told.path, 'tv').html).toContain('Stopped')
    expect(lastNotes(told)).toContainEqual(expect.objectContaining({ party: 'tv', code: 'unexpected_shape' }))
  })
})

describe('an address of Acme ID that leads nowhere', () => {
  test.each([
    ['/device/xyz', 400, 'invalid_request'],
    ['/device/auth', 405, 'invalid_request'],
    ['/auth/xyz', 400, 'invalid_request'],
    ['/nowhere', 404, 'not_found'],
    ['/token', 405, 'invalid_request'],
  ])('%s is answered %i with its own error page, and its log says why', async (path, status, code) => {
    const flow = flowNamed('device-authorization')
    const begun = await start(settingsOf(flow), 'a seed', Date.now(), flow)
    const act = { kind: 'open', address: `https://id.acme.test${path}` } as const
    const asked = await take(begun, { type: 'act', party: 'browser', act })
    const told = await take(asked, { type: 'deliver', message: asked.path.at(-1)?.inFlight[0] ?? 0 })
    const http = told.path.at(-1)?.sent[0]?.http
    expect(http).toMatchObject({ status })
    expect(http?.body).toContain('Acme ID cannot go on')
    expect(http?.body).toContain(code)
    expect(lastNotes(told).filter(({ refused }) => refused)).toHaveLength(1)
  })

  test('the same code can be typed after an old link was opened', async () => {
    const flow = flowNamed('device-authorization')
    const page = await play(
      await start(settingsOf(flow), 'a seed', Date.now(), flow),
      ({ path }) => path.at(-1)?.delivered?.kind === 'user-code-page',
    )
    const open = { kind: 'open', address: 'https://id.acme.test/device/xyz' } as const
    const asked = await take(page, { type: 'act', party: 'browser', act: open })
    const told = await take(asked, { type: 'deliver', message: asked.path.at(-1)?.inFlight.at(-1) ?? 0 })
    expect(told.path.at(-1)?.sent[0]?.http).toMatchObject({ status: 400 })
  })
})

describe('a role that throws', () => {
  const view: WorldView = {
    self: 'x',
    now: 0,
    settings: settingsOf({}),
    addresses: {} as WorldView['addresses'],
    nextId: 1,
    random: () => '',
  }
  const http = {
    type: 'request',
    method: 'GET',
    url: 'https://x.test/',
    headers: [['accept', 'text/html']],
    body: '',
  } as const
  const request: Message = { id: 7, kind: 'other-request', from: 'a', to: 'x', channel: 'back', http }

  function throwing(error: unknown, breaks?: Role<unknown>['breaks']): Role<unknown> {
    return unbroken({ handle: () => Promise.reject(error), facts: () => [], ...(breaks ? { breaks } : {}) })
  }

  test('at a message gives a step with a note, whatever it throws', async () => {
    for (const error of [
      new TypeError('x is undefined'),
      new WorldError('no_such_form', 'act', 'none'),
      'text',
      null,
    ]) {
      const outcome = await throwing(error).handle({ kept: true }, { type: 'received', message: request }, view)
      expect(outcome).toMatchObject({ state: { kept: true }, notes: [{ code: 'party.failed', refused: true }] })
    }
  })

  test('at an act gives a step too, unless the act itself cannot be done', async () => {
    const event = { type: 'acted', act: { kind: 'wait', seconds: 1 } } as const
    expect((await throwing(new RangeError('x')).handle({}, event, view)).notes).toHaveLength(1)
    await expect(throwing(new WorldError('unknown_task', 'act.task', 'none')).handle({}, event, view)).rejects.toThrow(
      'none',
    )
  })

  test.each(['client', 'authorization-server', 'resource-server', 'browser'] as const)(
    'that is a %s answers 500, so that nobody waits for ever',
    async (role) => {
      const { world } = await start()
      const party = Object.values(world.parties).find((each) => each.role === role)
      const left = cast[role].breaks?.(party?.state, { type: 'received', message: request })
      expect(left?.sends).toMatchObject([{ inReplyTo: 7, http: { status: 500 } }])
      const answer = left?.sends[0]?.http
      expect(answer && header(answer, 'content-type')).toMatch(/^(text\/html|application\/json)/)
    },
  )
})

describe('every message of every flow, made odd', () => {
  test.each(flows.map((flow) => [flow.id, flow] as const))(
    '%s: no step throws anything but a WorldError, and none is answered by a server that only broke',
    async (_, flow) => {
      for (const [at, here] of (await moments(settingsOf(flow), flow)).entries())
        for (const { id, http } of here.world.inFlight)
          for (const edit of someOf(oddEdits(http), at)) await goesOn(here, { type: 'deliver', message: id, edit })
    },
    60_000,
  )
})

/** So many of each message's edits: others at each place, so that all are seen over all of the flows. */
function someOf(edits: readonly Edit[], at: number): Edit[] {
  const every = Math.max(1, Math.floor(edits.length / 5))
  return edits.filter((_, index) => index % every === at % every)
}

/** Takes a step, and those that follow by default. */
async function goesOn(from: Played, action: Action, times = 3): Promise<void> {
  const there = await take(from, action).catch((error: unknown) => {
    if (error instanceof WorldError) return null
    throw error
  })
  for (const { http } of there?.path.at(-1)?.sent ?? [])
    expect(http).not.toMatchObject({ status: 500, body: 'Internal Server Error' })
  const next = there?.path.at(-1)?.next
  if (there && next && times > 0) await goesOn(there, next, times - 1)
}
