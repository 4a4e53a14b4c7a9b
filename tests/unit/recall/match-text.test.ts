import { describe, expect, test } from 'vitest'
import { matches } from '@/lib/recall/match-text'

describe('what somebody wrote', () => {
  test.each([
    ['The Browser history!', ['browser history']],
    ['history of the browser', ['browser history']],
    ['it is logged somewhere', ['log*']],
    ['she does', ['ada|she']],
    ['Ada’s browser', ['ada browser']],
    ["Ada's browser", ['ada browser']],
    ['the code verifier', ['code_verifier']],
    ['code_verifier', ['code verifier']],
    ['Zoë', ['zoe']],
    ['yes', ['no', 'yes']],
  ])('"%s" fits %j', (said, phrases) => {
    expect(matches(said, phrases)).toBe(true)
  })

  test.each([
    ['the server', ['browser']],
    ['it never expires', ['expires -never']],
    ['logs', ['log']],
    ['', ['']],
    ['anything', ['']],
    ['anything', []],
    ['…', ['…']],
  ])('"%s" does not fit %j', (said, phrases) => {
    expect(matches(said, phrases)).toBe(false)
  })
})
