/** Cases from public bug reports: the parties do what is right, and say what is true. */
import { describe, expect, test } from 'vitest'
import { flowCases, outcomeOf, wrongIn } from './flow-cases'

describe('what strangers do to a flow', () => {
  test.each(flowCases.map((each) => [each.id, each] as const))('%s', async (_, done) => {
    expect(await wrongIn(done, await outcomeOf(done)), done.right).toBeNull()
  })
})
