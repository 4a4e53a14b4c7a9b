/** Who knows what, in every flow: nobody sends on what they were never given. */
import { describe, expect, test } from 'vitest'
import { authorizationCode } from '@/content/flows/authorization-code'
import { flows } from '@/content/flows/flows'
import { contentsOf } from '@/lib/world/contents'
import { giftsOf } from '@/lib/world/readings/knowledge'
import { factsAt } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import { settingsOf } from '@/lib/world/settings'
import { inFlight, nameOf, type Played, play, start } from './play'
import { leastCasesOf } from './what-if-cases'

/** A flow by default, and in as many combinations as all of its what-ifs need. */
const cases = flows.flatMap((flow) =>
  [settingsOf(flow), ...leastCasesOf(flow).map(({ settings }) => settings)].map(
    (settings) => [flow.id, nameOf(settings, flow), { flow, settings }] as const,
  ),
)

/** What somebody sent at the end of a path without having been given it, though it had gone over the wire before. */
function unexplained(path: readonly StepView[]): string[] {
  const step = path.at(-1)
  const makers = makersOf(path.slice(0, -1))
  const isNews = (value: string, party: string) => [undefined, party].includes(makers.get(value))
  const known = [factsAt(path), factsAt(path.slice(0, -1))]
  const knows = (party: string, value: string) =>
    known.some((facts) =>
      facts[party]?.some((fact) => contentsOf(fact.name, fact.value).some((each) => each.value === value)),
    )
  return (step?.sent ?? []).flatMap((message) =>
    giftsOf(message)
      .filter(({ value }) => !isNews(value, message.from) && !typed(step, value) && !knows(message.from, value))
      .map(({ name }) => `${message.from} sends ${name} in ${message.kind}`),
  )
}

/** Who has sent a value first has made it, or was configured with it. */
function makersOf(path: readonly StepView[]): ReadonlyMap<string, string> {
  const sent = path.flatMap((step) => step.sent)
  return new Map(sent.toReversed().flatMap((message) => giftsOf(message).map(({ value }) => [value, message.from])))
}

/** What a person brings along, read off another screen, or in a link. */
function typed(step: StepView | undefined, value: string): boolean {
  const { action } = step ?? {}
  return action?.type === 'act' && action.act.kind !== 'wait' && JSON.stringify(step?.sent).includes(value)
}

describe('whoever sends a value on was given it, or keeps it', () => {
  test.each(cases)('%s with %s', async (_, __, { flow, settings }) => {
    const { path } = await play(await start(settings, 'a seed', Date.now(), flow))
    expect(path.flatMap((__, at) => unexplained(path.slice(0, at + 1)))).toEqual([])
  })
})

describe('in the code flow', () => {
  const knows = (played: Played, party: string) => (factsAt(played.path)[party] ?? []).map(({ name }) => name)
  const at = async (kind: string) => play(await start(settingsOf(authorizationCode)), inFlight(kind))

  test('Photoprint knows the code as soon as the callback has come, and its tokens with the token response', async () => {
    expect(knows(await at('callback-request'), 'client')).not.toContain('code')
    expect(knows(await at('token-request'), 'client')).toEqual(expect.arrayContaining(['code', 'iss', 'state']))
    expect(knows(await at('token-response'), 'client')).not.toContain('access_token')
    expect(knows(await at('jwks-request'), 'client')).toEqual(expect.arrayContaining(['access_token', 'id_token']))
  })

  test('what went through Ada’s browser is known there, and no more', async () => {
    const known = knows(await play(await start()), 'browser')
    expect(known).toEqual(expect.arrayContaining(['state', 'code_challenge', 'code', 'iss']))
    for (const name of ['code_verifier', 'access_token', 'id_token', '_interaction']) expect(known).not.toContain(name)
  })

  test('the API knows the access token that it was shown, and Acme ID what it was asked with', async () => {
    expect(knows(await at('api-request'), 'resource-server')).not.toContain('access_token')
    const end = await play(await start())
    expect(knows(end, 'resource-server')).toContain('access_token')
    expect(knows(end, 'authorization-server')).toEqual(
      expect.arrayContaining(['code_challenge', 'code', 'code_verifier', 'grant']),
    )
  })
})
