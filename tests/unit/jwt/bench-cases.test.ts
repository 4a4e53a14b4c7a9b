/** Tokens and keys as strangers brought them: the bench says of each what is right. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { asChromium } from '../../support/bench/as-chromium'
import { benchCases, excepted, rightInChromium, wrongIn } from '../../support/bench/cases'
import { pageOf } from '../../support/bench/page'

afterEach(() => vi.restoreAllMocks())

describe('what strangers bring to the bench', () => {
  test.each(benchCases.map((each) => [each.id, each] as const))('%s', async (_, brought) => {
    // The cases say what is right in Chromium, which computes less than Node.
    if (rightInChromium.includes(brought.id)) asChromium()
    const said = await pageOf(brought)
    if (excepted.includes(brought.id)) expect(wrongIn(brought, said)).not.toBeNull()
    else expect(wrongIn(brought, said), said.text.slice(0, 700)).toBeNull()
  })

  test('no more than 17 of 337 are excepted', () => {
    expect(benchCases).toHaveLength(337)
    expect(excepted.length).toBeLessThanOrEqual(17)
  })
})
