/** The races of the page, with its own racers, played in Node: the clock of each run is put forward in place of waiting. */
import { describe, expect, test } from 'vitest'
import { forgery, type Racer, racers } from '@/content/compare/races'
import { openRuns } from '@/lib/runs/open'
import type { RequestTemplate } from '@/lib/world/party'
import type { Action, RunView, StepView } from '@/lib/world/run'
import { defaultSettings, type Settings } from '@/lib/world/settings'

const runs = openRuns()

const later = (seconds: number, task?: string, party = 'client'): Action => ({
  type: 'act',
  party,
  act: { kind: 'wait', seconds, ...(task && { task }) },
})

function racerOf(name: string, otherwise: Partial<Settings> = {}): Racer {
  const racer = racers.find(({ id }) => id === name)
  if (!racer) throw new Error(name)
  return { ...racer, settings: { ...racer.settings, ...otherwise } }
}

/** A run at the moment when Photoprint has shown the photos, and what can be done in it. */
async function raceOf({ flow, settings }: Racer) {
  const run = await runs.start({ flow, settings: { ...defaultSettings, ...settings }, play: 'end' })
  let at = shownAt(run)
  const act = async (action: Action, play?: 'answered') => {
    const walked = await runs.goOn(run.id, { from: at, action, ...(play && { play }) })
    at = walked.at
    return walked.steps
  }
  const task = (name: string, party = 'client', seconds = 0) => act(later(seconds, name, party), 'answered')
  return {
    task,
    wait: (seconds: number) => act(later(seconds), 'answered'),
    call: async () => statusOf(await task('call-again')),
    /** Mallory sends a request, as it is or with a token that she forges with the leaked key. */
    mallorySends: async (request: RequestTemplate, edit?: typeof forgery) => {
      const [sent] = await act({ type: 'act', party: 'mallory', act: { kind: 'send', request } })
      const message = sent?.sent.at(-1)?.id ?? 0
      const steps = await act({ type: 'deliver', message, ...(edit && { edit }) }, 'answered')
      return { status: statusOf(steps), shown: bearerIn(steps), notes: steps.flatMap(({ notes }) => notes) }
    },
  }
}

function shownAt({ steps }: RunView): number {
  return steps.find(({ delivered }) => delivered?.kind === 'photos-page' || delivered?.kind === 'prints-page')?.id ?? 0
}

function statusOf(steps: readonly StepView[]): number {
  const https = steps.flatMap(({ delivered, sent }) => [delivered?.http, ...sent.map(({ http }) => http)])
  const answer = https.findLast((http) => http?.type === 'response')
  return answer?.type === 'response' ? answer.status : 0
}

function bearerIn([first]: readonly StepView[]): string {
  const headers = first?.delivered?.http.headers ?? []
  return headers.find(([name]) => name === 'authorization')?.[1].split(' ')[1] ?? ''
}

describe('the revoke race: all is taken back, and Photoprint calls on', () => {
  test.each<[string, Partial<Settings>, number[]]>([
    ['cookie-session', {}, [403, 403, 403]],
    ['own-jwt', {}, [200, 200, 401]],
    ['own-jwt', { ownJwt: 'like-acme-id' }, [200, 200, 401]],
    ['denylist', {}, [401, 401, 401]],
    ['denylist', { ownJwt: 'like-acme-id' }, [401, 401, 401]],
    ['oauth-opaque', {}, [401, 401, 401]],
    ['oauth-opaque-kept', {}, [200, 401, 401]],
    ['oauth-jwt', {}, [200, 200, 401]],
  ])('%s with %j: at once, after 15 seconds, after 21', async (name, otherwise, expected) => {
    const racer = racerOf(name, otherwise)
    const race = await raceOf(racer)
    await race.task(racer.end.task, racer.end.party)
    const heard: number[] = []
    for (const seconds of [0, 15, 6]) {
      await race.wait(seconds)
      heard.push(await race.call())
    }
    expect(heard).toEqual(expected)
  })

  test('an answer is kept for ten seconds, and not for eleven', async () => {
    const racer = racerOf('oauth-opaque-kept')
    const race = await raceOf(racer)
    await race.task(racer.end.task, racer.end.party)
    await race.wait(8)
    expect(await race.call()).toBe(200)
    await race.wait(3)
    expect(await race.call()).toBe(401)
  })
})

test('an answer is not kept past the end of the token, and it is said when it is gone by and when it is asked again', async () => {
  const race = await raceOf(racerOf('oauth-opaque-kept'))
  const codesOf = async () => {
    const steps = await race.task('call-again')
    const codes = steps.flatMap(({ notes }) => notes.map(({ code }) => code))
    return {
      status: statusOf(steps),
      kept: codes.includes('introspection.kept'),
      again: codes.includes('introspection.again'),
    }
  }
  expect(await codesOf()).toEqual({ status: 200, kept: true, again: false })
  await race.wait(12)
  expect(await codesOf()).toEqual({ status: 200, kept: false, again: true })
  // Nine seconds later that answer is not old, but the token has lived for twenty.
  await race.wait(9)
  expect(await codesOf()).toEqual({ status: 401, kept: false, again: true })
})

const signed = [
  ['own-jwt', {}],
  ['own-jwt', { ownJwt: 'like-acme-id' }],
  ['oauth-jwt', {}],
] as const

describe('the key race: the key is replaced at once, and Photoprint calls with what it had', () => {
  test.each<[string, Partial<Settings>, number]>([
    ['own-jwt', {}, 401],
    ['own-jwt', { ownJwt: 'like-acme-id' }, 401],
    ['oauth-opaque', {}, 200],
    ['oauth-opaque-kept', {}, 200],
    // The API still has the old key in its cache, until a token comes with a key that it does not know.
    ['oauth-jwt', {}, 200],
  ])('%s with %j', async (name, otherwise, status) => {
    const racer = racerOf(name, otherwise)
    const race = await raceOf(racer)
    for (const task of racer.key?.hard ?? []) await race.task(task, racer.key?.party)
    expect(await race.call()).toBe(status)
  })
})

describe('the key race, step by step', () => {
  test.each(signed)('%s with %j: Photoprint notices nothing at any step', async (name, otherwise) => {
    const racer = racerOf(name, otherwise)
    const race = await raceOf(racer)
    for (const task of racer.key?.soft ?? []) {
      await race.task(task, racer.key?.party)
      expect(await race.call(), task).toBe(200)
    }
  })

  test('whoever drops the old secret before its last JWT has expired locks its holder out', async () => {
    const racer = racerOf('own-jwt', { tokenLife: 'hour' })
    const race = await raceOf(racer)
    for (const task of [...(racer.key?.soft ?? []), racer.key?.last ?? '']) await race.task(task, racer.key?.party)
    expect(await race.call()).toBe(401)
  })

  test('a step without a next key, or without an old one, changes nothing', async () => {
    const race = await raceOf(racerOf('own-jwt'))
    for (const task of ['sign-with-next-key', 'drop-old-key']) await race.task(task, 'resource-server')
    expect(await race.call()).toBe(200)
  })
})

describe('the key has leaked: Mallory forges a token that nobody issued', () => {
  test.each(signed)(
    '%s with %j: she is let in until the key is gone everywhere, and not after',
    async (name, other) => {
      const racer = racerOf(name, other)
      const race = await raceOf(racer)
      const { call, ends } = racer.leak as NonNullable<Racer['leak']>
      const forged = await race.mallorySends(call('{access_token}'), forgery)
      expect(forged.status).toBe(200)
      await race.wait(3600)
      const heard: number[] = []
      for (const { task, party } of ends) {
        heard.push((await race.mallorySends(call(forged.shown))).status)
        await race.task(task, party)
      }
      // Its own life of twenty seconds has been over for an hour: only the key stands in her way, at the last place that had it.
      expect(heard).toEqual(ends.map(() => 200))
      const last = await race.mallorySends(call(forged.shown))
      expect(last.status).toBe(401)
      expect(last.notes.filter(({ refused }) => refused).map(({ code }) => code)).toEqual([
        name === 'own-jwt' ? 'unknown_key' : 'ERR_JWKS_NO_MATCHING_KEY',
      ])
    },
  )

  test('changing it step by step leaves her in', async () => {
    const racer = racerOf('own-jwt')
    const race = await raceOf(racer)
    const { call } = racer.leak as NonNullable<Racer['leak']>
    const forged = await race.mallorySends(call('{access_token}'), forgery)
    for (const task of racer.key?.soft ?? []) await race.task(task, racer.key?.party)
    expect((await race.mallorySends(call(forged.shown))).status).toBe(200)
  })
})
