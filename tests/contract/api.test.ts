import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRecent } from '@/lib/runs/recent'
import { createRuns } from '@/lib/runs/runs'
import { openSqlite } from '@/lib/store/sqlite'
import type { RunView, StepView } from '@/lib/world/run'
import { defaultSettings, type Settings, type SettingsCondition, settingsOf } from '@/lib/world/settings'
import { getRun, postRun, postStep, startedRun, walked } from './api'
import { flow } from './play'

const click = { type: 'act', party: 'browser', act: { kind: 'follow', href: '/print' } }
const kindsOf = (steps: readonly StepView[]) => steps.map(({ delivered }) => delivered?.kind)

/** The run, and the step after which the message of this kind is held, or the `nth` of it. */
async function runAt(kind: string, settings: Partial<Settings> = {}, nth = 1): Promise<{ run: RunView; from: number }> {
  const run = await startedRun({ settings, play: 'end' })
  const sending = run.steps.filter(({ sent, inFlight }) => sent.at(-1)?.kind === kind && inFlight.length)[nth - 1]
  if (!sending) throw new Error(`The run has no ${kind}.`)
  return { run, from: sending.id }
}

/** The flow's own settings, as far as the condition allows. */
function firstThatMeets(when: SettingsCondition = {}): Partial<Settings> {
  const usual = settingsOf(flow)
  const chosen = flow.settings.map((name) => [name, (when[name] ?? [usual[name]])[0]])
  return Object.fromEntries(chosen)
}

describe('starting a run', () => {
  test('gives the run at its start, and says where it is', async () => {
    const { status, body, headers } = await postRun('{"flow":"authorization-code"}')
    const run = body as RunView
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/api/runs/${run.id}`)
    expect(headers.get('cache-control')).toBe('no-store, no-transform')
    expect(run.settings).toEqual(defaultSettings)
    expect(run.steps.map(({ id, parent, next }) => ({ id, parent, next }))).toEqual([
      { id: 0, parent: null, next: click },
    ])
  })

  test('takes some settings, and the rest are as by default', async () => {
    const { settings } = await startedRun({ settings: { accessToken: 'opaque', pkce: 'off' } })
    expect(settings).toEqual({ ...defaultSettings, accessToken: 'opaque', pkce: 'off' })
  })

  test('plays to the end where that is asked for', async () => {
    const { steps } = await startedRun({ play: 'end' })
    expect(kindsOf(steps).at(-1)).toBe('photos-page')
    expect(steps.at(-1)?.next).toBeNull()
    expect(steps.map(({ id, parent }) => [id, parent])).toEqual(steps.map((_, id) => [id, id ? id - 1 : null]))
  })

  test('gives every run a name that cannot be guessed, and a world of its own', async () => {
    const [one, other] = await Promise.all([startedRun({ play: 'end' }), startedRun({ play: 'end' })])
    expect(one.id).toMatch(/^[\w-]{22}$/)
    const secrets = ({ steps }: RunView) =>
      steps.flatMap(({ facts }) => Object.values(facts).flat()).filter(({ secret }) => secret)
    const known = new Set(secrets(one).map(({ value }) => value))
    expect(known.size).toBeGreaterThan(8)
    expect(secrets(other).filter(({ value }) => known.has(value))).toEqual([])
  })

  test('tells nobody Acme ID’s private keys', async () => {
    const { body } = await postRun('{"flow":"authorization-code","play":"end"}')
    expect(JSON.stringify(body)).toContain('\\"kty\\":\\"EC\\"')
    expect(JSON.stringify(body)).not.toMatch(/\\*"d\\*":/)
  })
})

/** As long as a run lives in which somebody has done something. In milliseconds. */
const day = 24 * 60 * 60 * 1000

describe('loading a run', () => {
  test('gives the very steps that starting it and going on gave', async () => {
    const { run, from } = await runAt('authorization-request')
    expect((await getRun(run.id)).body).toStrictEqual(run)
    const made = await walked(run.id, { from, whatIf: 'redirect-uri-of-someone-else' })
    expect((await getRun(run.id)).body).toStrictEqual({
      ...run,
      expiresAt: run.createdAt + day,
      steps: [...run.steps, ...made],
    })
  })

  test('goes on in a process that knows only some of its steps', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimcheck-two-'))
    const open = () => createRuns(openSqlite(folder), createRecent(1_000_000))
    const processes = [open(), open()] as const
    const { id, steps } = await processes[0].start({ flow: 'authorization-code' })
    const made = [...steps]
    for (let turn = 0, next = made.at(-1)?.next; next; next = made.at(-1)?.next, turn++)
      made.push(
        ...((await processes[turn % 3 === 0 ? 0 : 1]?.goOn(id, { from: made.at(-1)?.id ?? 0, action: next }))?.steps ??
          []),
      )
    expect(made.at(-1)?.delivered?.kind).toBe('photos-page')
    expect((await open().load(id))?.steps).toStrictEqual(made)
    rmSync(folder, { recursive: true })
  })

  test('goes on cold as it does warm', async () => {
    const run = await startedRun()
    const steps = [...run.steps]
    for (let next = steps.at(-1)?.next; next; next = steps.at(-1)?.next)
      steps.push(...(await walked(run.id, { from: steps.at(-1)?.id, action: next })))
    expect(kindsOf(steps)).toEqual(kindsOf((await startedRun({ play: 'end' })).steps))
    expect((await getRun(run.id)).body).toStrictEqual({ ...run, expiresAt: run.createdAt + day, steps })
  })
})

describe('going on', () => {
  test('with everything by default gives the steps from there to the end', async () => {
    const run = await startedRun()
    const steps = await walked(run.id, { from: 0, play: 'end' })
    expect(steps[0]).toMatchObject({ id: 1, parent: 0, action: click })
    expect(kindsOf(steps).at(-1)).toBe('photos-page')
    expect(await walked(run.id, { from: 0, play: 'end' })).toStrictEqual(steps)
  })

  test.each(flow.whatIfs.flatMap((whatIf) => (whatIf.refusedBy === null ? [] : [whatIf])))(
    'with the what-if $id ends where the party refuses',
    async ({ id, at, nth, when, refusedBy, note }) => {
      const { run, from } = await runAt(at, firstThatMeets(when), nth)
      const steps = await walked(run.id, { from, whatIf: id })
      expect(steps.map(({ whatIf }) => whatIf)).toContain(id)
      expect(steps.at(-1)?.notes).toContainEqual(
        expect.objectContaining({ party: refusedBy, code: note.code, refused: true }),
      )
      expect((steps.at(-1)?.id ?? 0) >= run.steps.length).toBe(true)
    },
  )

  test('with the same action from the same step gives the same step, however its members are ordered', async () => {
    const { id } = await startedRun()
    const one = await postStep(id, JSON.stringify({ from: 0, action: click }))
    const { act, party, type } = click
    const other = { action: { act: { href: act.href, kind: act.kind }, party, type }, from: 0 }
    expect((await postStep(id, JSON.stringify(other))).body).toStrictEqual(one.body)
    expect(((await getRun(id)).body as RunView).steps).toHaveLength(2)
  })

  test('twice at once with one action makes one step', async () => {
    const { id } = await startedRun()
    const [one, other] = await Promise.all([1, 2].map(() => walked(id, { from: 0, action: click })))
    expect(other).toStrictEqual(one)
  })

  test('many times at once with different actions makes as many steps', async () => {
    const run = await startedRun()
    const open = (n: number) => ({
      type: 'act',
      party: 'browser',
      act: { kind: 'open', address: `https://photoprint.test/?${n}` },
    })
    const made = await Promise.all(Array.from({ length: 12 }, (_, n) => walked(run.id, { from: 0, action: open(n) })))
    const steps = made.flat()
    expect(steps.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    expect(steps.map(({ parent }) => parent)).toEqual(steps.map(() => 0))
    expect(((await getRun(run.id)).body as RunView).steps).toHaveLength(13)
  })

  test('from one step in two ways leaves both branches as they are', async () => {
    const { run, from } = await runAt('token-request')
    await walked(run.id, { from, whatIf: 'wrong-code-verifier' })
    const first = run.steps.at(-1)
    expect(((await getRun(run.id)).body as RunView).steps[first?.id ?? 0]).toStrictEqual(first)
    expect(await walked(run.id, { from, play: 'end' })).toStrictEqual(run.steps.slice(from + 1))
  })
})

describe('a run has 400 steps at most', () => {
  test('the next one is refused, what is there can still be walked', { timeout: 60_000 }, async () => {
    const { id } = await startedRun()
    const open = (n: number) => ({
      type: 'act',
      party: 'browser',
      act: { kind: 'open', address: `https://photoprint.test/?${n}` },
    })
    for (let n = 1; n < 400; n++) await walked(id, { from: 0, action: open(n) })
    const before = await getRun(id)
    expect((before.body as RunView).steps).toHaveLength(400)
    const refused = await postStep(id, JSON.stringify({ from: 0, action: open(400) }))
    expect(refused).toMatchObject({ status: 409, body: { code: 'too_many_steps', field: 'from' } })
    expect(await walked(id, { from: 0, action: open(7) })).toMatchObject([{ id: 7 }])
    expect((await getRun(id)).body).toStrictEqual(before.body)
  })
})
