import { describe, expect, test } from 'vitest'
import type { RunView, StepView } from '@/lib/world/run'
import { postStep, startedRun, walked } from './api'
import { deliver, expectProblem, expectUnharmed } from './api-problems'

const token = (token: unknown, more: object = {}) =>
  JSON.stringify(deliver([{ in: 'header', name: 'accept', token, ...more }]))

describe('a change of a token that is not understood is refused, and the run is unharmed', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`
  const deep = (levels: number) => token({ sign: 'keep', payload: { a: 7 } }).replace('7', nested(levels))
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, 1]))
  test.each<[string, string, string]>([
    ['no signature', token({}), '.token.sign'],
    ['an unknown signature', token({ sign: 'me' }), '.token.sign'],
    ['an unknown member', token({ sign: 'keep', claims: {} }), '.token.claims'],
    ['two changes in one', token({ sign: 'keep' }, { to: 'x' }), '.token'],
    ['a payload that is a list', token({ sign: 'keep', payload: [] }), '.token.payload'],
    ['a payload that is text', token({ sign: 'keep', payload: '{}' }), '.token.payload'],
    ['a member without a name', token({ sign: 'keep', payload: { '': 1 } }), '.token.payload.'],
    ['nine levels', deep(9), '.token.payload.a'],
    ['thousands of levels', deep(7000), '.token.payload.a'],
    ['too many members', token({ sign: 'keep', payload: many(101) }), '.token.payload'],
    ['too many members inside', token({ sign: 'keep', payload: { act: many(101) } }), '.token.payload.act'],
    ['too long a text', token({ sign: 'keep', payload: { a: 'x'.repeat(16_385) } }), '.token.payload.a'],
    [
      'a number that JSON cannot hold',
      token({ sign: 'keep', payload: { a: 7 } }).replace('7', '1e999'),
      '.token.payload.a',
    ],
  ])('%s', async (_, body, field) => {
    await expectUnharmed(body, { status: 400, code: 'invalid_body', field: `action.edit.0${field}` })
  })

  test('one that is understood and cannot be made names itself', async () => {
    const body = token({ sign: 'none', payload: { a: [[[[[[[[1]]]]]]]], act: many(100) } })
    await expectUnharmed(body, { status: 422, code: 'impossible_message', field: 'edit.0' })
  })
})

test('a token is changed and signed anew; the keys stay on the server', async () => {
  const run: RunView = await startedRun({ play: 'end' })
  const atTokens = run.steps.find(({ sent }) => sent.some(({ kind }) => kind === 'token-response')) as StepView
  expect(run.parties.filter(({ signs }) => signs).map(({ id }) => id)).toEqual(['authorization-server'])
  const edit = [{ in: 'json', name: 'access_token', token: { payload: { scope: null }, sign: 'sender' } }]
  const action = { type: 'deliver', message: atTokens.sent[0]?.id, edit }
  const [step] = await walked(run.id, { from: atTokens.id, action })
  expect(step?.action).toEqual(action)
  const rest = await walked(run.id, { from: step?.id, play: 'end' })
  expect(rest.flatMap(({ notes }) => notes).find(({ refused }) => refused)?.code).toBe('insufficient_scope')
  expect(JSON.stringify([run, step, rest])).not.toMatch(/"d":"/)
})

test('a party that holds no key cannot sign', async () => {
  const { id, steps } = await startedRun({ play: 'end' })
  const atApi = steps.find(({ sent }) => sent.some(({ kind }) => kind === 'api-request')) as StepView
  const edit = [{ in: 'header', name: 'authorization', token: { sign: 'sender' } }]
  const action = { type: 'deliver', message: atApi.sent[0]?.id, edit }
  const refused = await postStep(id, JSON.stringify({ from: atApi.id, action }))
  expectProblem(refused, { status: 422, code: 'impossible_message', field: 'edit.0.token.sign' })
})
