import { expect, test, vi } from 'vitest'
import { admitBytes, admitRun, bytesPerMinute, runsPerMinute } from '@/lib/runs/admission'

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

test('a school behind one address starts 6000 runs at once, and the next one waits', () => {
  const answers = Array.from({ length: runsPerMinute + 1 }, () => admitRun(from('192.0.2.1'), 1000))
  expect(answers.filter(Boolean)).toHaveLength(runsPerMinute)
  expect(answers.at(-1)).toBe(false)
})

test('one refused run is admitted a hundredth of a second later', () => {
  while (admitRun(from('192.0.2.2'), 1000));
  expect(admitRun(from('192.0.2.2'), 1005)).toBe(false)
  expect(admitRun(from('192.0.2.2'), 1012)).toBe(true)
})

test('one address does not use up what another may do', () => {
  while (admitRun(from('192.0.2.3'), 1000));
  expect(admitRun(from('192.0.2.4'), 1000)).toBe(true)
})

test('what a visitor writes into the header before the proxy adds to it does not count', () => {
  while (admitRun(from('198.51.100.1, 192.0.2.5'), 1000));
  expect(admitRun(from('198.51.100.2, 192.0.2.5'), 1000)).toBe(false)
})

test('a sender who makes up an address for every run is stopped all the same', () => {
  const answers = Array.from({ length: 10 * runsPerMinute + 1 }, (_, index) =>
    admitRun(from(`203.0.113.${index}`), 200_000),
  )
  expect(answers.at(-1)).toBe(false)
})

test('a clock that is set back stops nobody', () => {
  admitRun(from('192.0.2.6'), 3_600_000)
  expect(admitRun(from('192.0.2.6'), 0)).toBe(true)
})

test('no clock that somebody can set is asked', () => {
  const clock = vi.spyOn(Date, 'now')
  admitRun(from('192.0.2.7'))
  expect(clock).not.toHaveBeenCalled()
  clock.mockRestore()
})

test('all addresses of one household count together', () => {
  const household = (at: number) => from(`2001:db8:1:2::${at.toString(16)}`)
  const answers = Array.from({ length: runsPerMinute + 1 }, (_, at) => admitRun(household(at), 400_000))
  expect(answers.at(-1)).toBe(false)
  expect(admitRun(from('2001:db8:1:3::1'), 400_000)).toBe(true)
})

test('who has had their bytes of a minute waits until they are paid back', () => {
  const sender = from('192.0.2.8')
  expect(admitBytes(sender, bytesPerMinute * 1.5, 0)).toBe(true)
  expect(admitBytes(sender, 0, 29_000)).toBe(false)
  expect(admitBytes(sender, 0, 31_000)).toBe(true)
})

test('bytes of one address are no other address’s', () => {
  admitBytes(from('192.0.2.10'), 2 * bytesPerMinute, 0)
  expect(admitBytes(from('192.0.2.11'), 0, 0)).toBe(true)
})

test('two processes share what one address may do', () => {
  vi.stubEnv('WORKERS', '2')
  const answers = Array.from({ length: runsPerMinute }, () => admitRun(from('192.0.2.12'), 600_000))
  expect(answers.filter(Boolean)).toHaveLength(runsPerMinute / 2)
  vi.unstubAllEnvs()
})

test('however many processes there are, a class that lands on one of them can start', () => {
  vi.stubEnv('WORKERS', '64')
  const answers = Array.from({ length: runsPerMinute }, () => admitRun(from('192.0.2.13'), 800_000))
  expect(answers.filter(Boolean)).toHaveLength(runsPerMinute / 4)
  vi.unstubAllEnvs()
})
