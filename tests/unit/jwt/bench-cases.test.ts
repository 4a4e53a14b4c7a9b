/** Tokens and keys as strangers brought them: the bench says of each what is right. */
import { describe, expect, test } from 'vitest'
import { benchCases, excepted, wrongIn } from '../../support/bench/cases'
import { pageOf } from '../../support/bench/page'

describe('what strangers bring to the bench', () => {
  test.each(benchCases.map((each) => [each.id, each] as const))('%s', async (_, brought) => {
    const said = await pageOf(brought)
    if (excepted.includes(brought.id)) expect(wrongIn(brought, said)).not.toBeNull()
    else expect(wrongIn(brought, said), said.text.slice(0, 700)).toBeNull()
  })

  test('no more than 17 of 337 are excepted', () => {
    expect(benchCases).toHaveLength(337)
    expect(excepted.length).toBeLessThanOrEqual(17)
  })
})
