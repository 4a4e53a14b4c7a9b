import { afterEach, describe, expect, it, vi } from 'vitest'
import { fileSource, serverSource } from '@/components/stage/run-source'
import type { StepView } from '@/lib/world/run'
import { step } from './steps'

/** What the server was asked, and what it answers: the rest is one step, whatever was asked is another. */
function server(
  answers: (input: { play?: string }) => Response = ({ play }) => answer(play ? [step(4, 3)] : [step(9, 3)]),
) {
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    const input = JSON.parse(String(body))
    asked.push(input)
    return answers(input)
  })
  return asked
}

function answer(steps: readonly StepView[]): Response {
  return Response.json({ steps, at: steps.at(-1)?.id })
}

afterEach(() => vi.unstubAllGlobals())

const rest = { from: 3, play: 'end' }
const next = { from: 3, action: { type: 'deliver', message: 1 } } as const

const end = step(3, 2, { next: next.action })

describe('a run on the server', () => {
  it('asks for the rest once, and hands over what comes', async () => {
    const asked = server()
    const source = serverSource({ restFrom: end })
    const steps = await new Promise<readonly StepView[]>((arrive) => source.watch?.('r', arrive))
    expect(steps.map(({ id }) => id)).toEqual([4])
    expect(asked).toEqual([rest])
  })

  it('hands over nothing to who has stopped watching', async () => {
    server()
    const arrive = vi.fn()
    serverSource({ restFrom: end }).watch?.('r', arrive)()
    await new Promise((done) => setTimeout(done, 300))
    expect(arrive).not.toHaveBeenCalled()
  })

  it('asks for one action without waiting for the rest', async () => {
    const asked = server()
    await serverSource({ restFrom: end }).ask('r', next)
    expect(asked).toEqual([next])
  })

  it('goes on from what it was answered, act by act, without waiting for the rest', async () => {
    const act = { type: 'act', party: 'browser', act: { kind: 'follow', href: '/' } } as const
    const asked = server(() => answer([step(4, 3, { next: act })]))
    const source = serverSource({ restFrom: end })
    await source.ask('r', next)
    await source.ask('r', { from: 4, action: act })
    expect(asked).toEqual([next, { from: 4, action: act }])
    await source.ask('r', { from: 4, action: { ...act, act: { ...act.act, href: '/elsewhere' } } })
    expect(asked).toContainEqual(rest)
  })

  it('has the rest before anything that makes a branch, so that the story stays the first', async () => {
    const asked = server()
    const source = serverSource({ restFrom: end })
    await source.ask('r', { from: 3, whatIf: 'again' })
    await source.ask('r', { ...next, action: { ...next.action, edit: [{ in: 'body', to: '' }] } })
    expect(asked.slice(0, 2)).toEqual([rest, { from: 3, whatIf: 'again' }])
    expect(asked).toHaveLength(3)
  })

  it('asks for the rest again where it did not come', async () => {
    let fails = true
    const asked = server(({ play }) => {
      const response = play && fails ? new Response(null, { status: 503 }) : answer([step(4, 3)])
      fails = false
      return response
    })
    const source = serverSource({ restFrom: end })
    await source.ask('r', { from: 3, whatIf: 'again' })
    await source.ask('r', { from: 3, whatIf: 'other' })
    expect(asked.filter((input) => JSON.stringify(input) === JSON.stringify(rest))).toHaveLength(2)
  })

  it('that is whole is not watched', () => {
    expect(serverSource({ restFrom: null }).watch).toBeUndefined()
  })
})

it('a run in a file can only be read', async () => {
  expect(fileSource.readOnly).toBe(true)
  await expect(fileSource.ask('r', next)).resolves.toMatchObject({ ok: false, problem: { code: 'read_only' } })
})
