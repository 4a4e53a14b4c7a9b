import { describe, expect, test } from 'vitest'
import {
  branchesOf,
  childrenOf,
  factsAt,
  leafFrom,
  messageAt,
  nthOfKind,
  pathTo,
  rowsOf,
  screenAt,
  stepOf,
} from '@/lib/world/readings/tree'
import { message, request, run, sending, step } from '../stage/steps'

/**
 * 0 ─ 1 ─ 2 ─ 5
 *     │   └ 3
 *     └ 4 ─ 6
 */
const tree = run([step(0, null), step(1, 0), step(2, 1), step(3, 2), step(4, 1), step(5, 2), step(6, 4)])

const ids = (steps: readonly { id: number }[]) => steps.map(({ id }) => id)

describe('a run as a tree', () => {
  test('the path to a step begins at the start and ends there', () => {
    expect(ids(pathTo(tree, 6))).toEqual([0, 1, 4, 6])
    expect(ids(pathTo(tree, 0))).toEqual([0])
    expect(pathTo(tree, 99)).toEqual([])
  })

  test('children are listed oldest first, and the end of a branch is found along them', () => {
    expect(ids(childrenOf(tree, 2))).toEqual([3, 5])
    expect(leafFrom(tree, 0)).toBe(3)
    expect(leafFrom(tree, 4)).toBe(6)
    expect(leafFrom(tree, 5)).toBe(5)
  })

  test('a step is found by its id', () => {
    expect(stepOf(tree, 4)).toBe(tree.steps[4])
    expect(stepOf(tree, 99)).toBeUndefined()
  })

  test('branches stand in the order in which they parted, each from its own parting step on', () => {
    const branches = branchesOf(tree)
    expect(branches.map(({ path }) => ids(path))).toEqual([
      [0, 1, 2, 3],
      [0, 1, 2, 5],
      [0, 1, 4, 6],
    ])
    expect(branches.map(({ parting }) => parting?.id ?? null)).toEqual([null, 5, 4])
    expect(ids(branches.map(({ leaf }) => leaf))).toEqual([3, 5, 6])
  })

  test('the first branch stays first when it grows after others were made', () => {
    const grown = run([...tree.steps, step(7, 3), step(8, 7)])
    expect(ids(branchesOf(grown)[0]?.path ?? [])).toEqual([0, 1, 2, 3, 7, 8])
    expect(branchesOf(grown)[0]?.parting).toBeNull()
  })

  test('a run that has only begun is one branch', () => {
    expect(branchesOf(run([step(0, null)]))).toMatchObject([{ leaf: { id: 0 }, parting: null }])
  })
})

const first = message(1, 'client-start-request', request('GET', 'https://photoprint.test/print'))
const changed = { ...first, http: request('GET', 'https://photoprint.test/print?x=1') }
const copy = { ...first, id: 3, copyOf: 1 }
const answer = message(2, 'other-response', { type: 'response', status: 200, headers: [], body: '<p>one' })

describe('the rows of a path', () => {
  test('say when each message was sent and when it was delivered', () => {
    const rows = rowsOf([step(0, null), sending(1, 0, first), sending(2, 1, answer, { delivered: first })])
    expect(rows).toEqual([
      { message: first, sentIn: 1, deliveredIn: 2, original: null },
      { message: answer, sentIn: 2, deliveredIn: null, original: null },
    ])
  })

  test('show an edited message as it was delivered, and keep it as it was sent', () => {
    const edit = [{ in: 'query', name: 'x', to: '1' }] as const
    const rows = rowsOf([
      sending(0, null, first),
      step(1, 0, { delivered: changed, action: { type: 'deliver', message: 1, edit } }),
    ])
    expect(rows).toEqual([{ message: changed, sentIn: 0, deliveredIn: 1, original: first }])
  })

  test('have a row of its own for a copy, at the step that delivered it', () => {
    const deliver = { type: 'deliver', message: 1 } as const
    const rows = rowsOf([
      sending(0, null, first),
      sending(1, 0, answer, { delivered: first, action: deliver }),
      step(2, 1, { delivered: copy, action: deliver }),
    ])
    expect(rows.map((row) => [row.message.id, row.sentIn, row.deliveredIn])).toEqual([
      [1, 0, 1],
      [2, 1, null],
      [3, 2, 2],
    ])
  })
})

describe('which one of its kind a message is', () => {
  const asked = (id: number, more = {}) =>
    message(id, 'api-request', request('GET', 'https://api.acme.test/photos'), more)

  test('counts those that were delivered before it, and no copies', () => {
    const [one, again, two, three] = [asked(1), asked(2, { copyOf: 1 }), asked(3), asked(4)]
    const path = [
      sending(0, null, one),
      step(1, 0, { delivered: one }),
      step(2, 1, { delivered: again }),
      sending(3, 2, two),
      step(4, 3, { delivered: two }),
    ]
    expect([one, two, three].map((each) => nthOfKind(path, each))).toEqual([1, 2, 3])
  })
})

describe('the message to look at', () => {
  test('is the one in flight, the last if there are several; else the one delivered last; else none', () => {
    const start = step(0, null)
    const both = step(1, 0, { sent: [first, answer], inFlight: [1, 2] })
    expect(messageAt([start])).toBeNull()
    expect(messageAt([start, both])?.id).toBe(2)
    expect(messageAt([start, both, step(2, 1, { delivered: answer, inFlight: [1] })])?.id).toBe(1)
    expect(messageAt([start, both, step(2, 1, { delivered: answer })])?.id).toBe(2)
    expect(messageAt([])).toBeNull()
  })
})

describe('the facts at the end of a path', () => {
  const fact = (party: string, name: string, value: string) => ({ party, name, value, secret: false })
  const path = [
    step(0, null, { facts: { client: [fact('client', 'client_id', 'photoprint')] } }),
    step(1, 0, {
      facts: { client: [fact('client', 'client_id', 'photoprint'), fact('client', 'state', 'a')], browser: [] },
    }),
    step(2, 1, { facts: { client: [fact('client', 'state', 'b')] } }),
  ]
  const seen = (length: number) =>
    factsAt(path.slice(0, length)).client?.map(({ name, value, isNew }) => [name, value, isNew])

  test('are not new at the start', () => {
    expect(seen(1)).toEqual([['client_id', 'photoprint', false]])
  })

  test('are new in the step that brought them, and old in the next', () => {
    expect(seen(2)).toEqual([
      ['client_id', 'photoprint', false],
      ['state', 'a', true],
    ])
    expect(factsAt([...path.slice(0, 2), step(3, 1)]).client?.map(({ isNew }) => isNew)).toEqual([false, false])
  })

  test('are new where their value is, and gone where the party forgot them', () => {
    expect(seen(3)).toEqual([['state', 'b', true]])
  })
})

describe('the screen at the end of a path', () => {
  const shown = { address: 'https://photoprint.test/', page: null, loading: false }
  const path = [
    step(0, null, { screens: { browser: { ...shown, html: '<p>home' } } }),
    step(1, 0, { screens: { browser: { ...shown, loading: true } } }),
    step(2, 1, { screens: { browser: { ...shown, page: 2 } }, delivered: answer }),
    step(3, 2, { screens: { 'browser-mallory': { ...shown, html: '<p>hers' } } }),
  ]

  test('keeps the open page while the next one loads', () => {
    expect(screenAt(path.slice(0, 2), 'browser')).toMatchObject({ loading: true, html: '<p>home' })
  })

  test('shows the body of the message that brought the page, until another comes', () => {
    expect(screenAt(path.slice(0, 3), 'browser').html).toBe('<p>one')
    expect(screenAt(path, 'browser')).toMatchObject({ page: 2, html: '<p>one' })
  })

  test('is one for each browser, and blank for one that has not been used', () => {
    expect(screenAt(path, 'browser-mallory').html).toBe('<p>hers')
    expect(screenAt(path.slice(0, 1), 'browser-mallory')).toEqual({ address: '', page: null, loading: false, html: '' })
  })
})
