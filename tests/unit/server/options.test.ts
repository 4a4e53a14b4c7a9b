import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { tooManyDeaths } from '@/server/deaths.mjs'
import { isLogging, listenOptions, proxyCount, workerCount } from '@/server/options.mjs'

/** The environment of a server, with nothing else in it. */
const env = (set: Record<string, string> = {}) => set as NodeJS.ProcessEnv

test('without HOST the server listens on all interfaces, with it on that one', () => {
  expect(listenOptions(env({ PORT: '80' }))).toEqual({ port: 80 })
  expect(listenOptions(env({ PORT: '80', HOST: '127.0.0.1' }))).toEqual({ port: 80, host: '127.0.0.1' })
})

test('there is a process a core, or as many as WORKERS says', () => {
  expect([workerCount(env({})), workerCount(env({ WORKERS: '3' })), workerCount(env({ WORKERS: 'many' }))]).toEqual([
    availableParallelism(),
    3,
    availableParallelism(),
  ])
})

test('no proxy is trusted unless TRUST_PROXY says how many', () => {
  const counts = [undefined, '1', 'yes', '-1'].map((TRUST_PROXY) => proxyCount(env(TRUST_PROXY ? { TRUST_PROXY } : {})))
  expect(counts).toEqual([0, 1, 0, 0])
})

test('LOG decides whether requests are logged', () => {
  expect([isLogging(env({ LOG: 'json' })), isLogging(env({ LOG: 'off' }))]).toEqual([true, false])
})

test('a process that dies now and then is replaced, one that dies at once again and again is not', () => {
  const everyMinute = Array.from({ length: 20 }, (_, at) => at * 60_000)
  expect(tooManyDeaths(everyMinute, 2, 19 * 60_000)).toBe(false)
  const everySecond = Array.from({ length: 7 }, (_, at) => at * 1000)
  expect(tooManyDeaths(everySecond, 2, 6000)).toBe(true)
})
