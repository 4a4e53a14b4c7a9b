import { expect, test } from 'vitest'
import { admitRun, runsPerMinute } from '@/lib/runs/admission'

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

test('a school behind one address starts 1200 runs at once, and the next one waits', () => {
  const answers = Array.from({ length: runsPerMinute + 1 }, () => admitRun(from('192.0.2.1'), 1000))
  expect(answers.filter(Boolean)).toHaveLength(runsPerMinute)
  expect(answers.at(-1)).toBe(false)
})

test('one refused run is admitted a twentieth of a second later', () => {
  while (admitRun(from('192.0.2.2'), 1000));
  expect(admitRun(from('192.0.2.2'), 1010)).toBe(false)
  expect(admitRun(from('192.0.2.2'), 1060)).toBe(true)
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
