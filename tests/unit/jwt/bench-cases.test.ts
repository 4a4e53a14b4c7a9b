/** Tokens and keys as strangers brought them: the bench says of each what is right. */
import { describe, expect, test } from 'vitest'
import { benchCases, wrongIn } from '../../support/bench/cases'
import { pageOf } from '../../support/bench/page'

describe('what strangers bring to the bench', () => {
  test.each(benchCases.map((each) => [each.id, each] as const))('%s', async (_, brought) => {
    const said = await pageOf(brought)
    expect(wrongIn(brought, said), said.text.slice(0, 700)).toBeNull()
  })
})
