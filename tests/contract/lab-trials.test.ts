/** POST /api/labs/{lab}/trials: what came of a fix, for real; and what it refuses. */
import { describe, expect, test } from 'vitest'
import { labs } from '@/content/attacks/labs'
import type { Tried } from '@/lib/api/shapes'
import { type Answer, postTrial } from './api'
import { expectProblem } from './api-problems'

const lab = 'alg-none'
const json = { 'content-type': 'application/json' }
const tried = ({ body }: Answer) => body as Tried

describe('a fix is tried', () => {
  test('with the steps of the attack, its variants, and everybody honest', async () => {
    const { fixes, variants, honest } = labs.find(({ id }) => id === lab) ?? { fixes: [], variants: [], honest: [] }
    const right = fixes.find((fix) => fix.right)
    const answer = await postTrial(lab, JSON.stringify({ fix: right?.id }))
    expect(answer.status).toBe(201)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(tried(answer).variants).toEqual(variants.map(({ title }) => ({ title, reached: false })))
    expect(tried(answer).honest).toEqual(honest.map(({ title }) => ({ title, reached: true })))
    expect(
      tried(answer)
        .steps.flatMap(({ notes }) => notes)
        .some(({ refused }) => refused),
    ).toBe(true)
    expect(tried(answer).parties.map(({ id }) => id)).toContain('mallory')
  })

  test('and a wrong one lets something through, or hurts somebody honest', async () => {
    const answer = await postTrial(lab, JSON.stringify({ fix: 'refuse-the-word' }))
    expect(tried(answer).variants.map(({ reached }) => reached)).toContain(true)
  })

  test('with tokens of its own each time', async () => {
    const bodies = [1, 2].map(() => postTrial(lab, JSON.stringify({ fix: 'refuse-the-word' })))
    const [one, other] = (await Promise.all(bodies)).map((answer) => JSON.stringify(tried(answer).steps))
    expect(one).not.toBe(other)
  })
})

describe('nothing is tried by', () => {
  test.each([
    ['an unknown fix', lab, '{"fix":"pray"}', { status: 404, code: 'unknown_fix', field: 'fix' }],
    ['an unknown lab', 'nope', '{"fix":"pray"}', { status: 404, code: 'unknown_lab', field: 'lab' }],
    ['a lab named __proto__', '__proto__', '{"fix":"x"}', { status: 404, code: 'unknown_lab', field: 'lab' }],
    ['no fix', lab, '{}', { status: 400, code: 'invalid_body', field: 'fix' }],
    ['code', lab, '{"fix":"x","code":"1"}', { status: 400, code: 'invalid_body', field: 'code' }],
    ['malformed JSON', lab, '{', { status: 400, code: 'malformed_json' }],
  ])('%s', async (_, id, body, expected) => {
    expectProblem(await postTrial(id, body, json), expected)
  })

  test('a form', async () => {
    const answer = await postTrial(lab, 'fix=x', { 'content-type': 'application/x-www-form-urlencoded' })
    expectProblem(answer, { status: 415, code: 'not_json', field: 'content-type' })
  })
})
