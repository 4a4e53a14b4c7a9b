/** Tokens and keys as strangers brought them: the bench says of each what is right. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { asChromium } from '../../support/bench/as-chromium'
import { benchCases, wrongIn } from '../../support/bench/cases'
import { pageOf } from '../../support/bench/page'

/** Node computes with AES of 192 bits, and Chromium does not: these say what is right in Chromium. In Node the token is opened. */
const inChromium: readonly string[] = ['jwe-a192', 'M15-a192']

afterEach(() => vi.restoreAllMocks())

describe('what strangers bring to the bench', () => {
  test.each(benchCases.map((each) => [each.id, each] as const))('%s', async (_, brought) => {
    if (inChromium.includes(brought.id)) asChromium()
    const said = await pageOf(brought)
    expect(wrongIn(brought, said), said.text.slice(0, 700)).toBeNull()
  })
})
