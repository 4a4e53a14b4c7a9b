import { describe, expect, it } from 'vitest'
import { humanTime, isTimeClaim } from '../../../lib/jwt/time'

const now = Date.UTC(2026, 10, 22, 14, 3, 9)
const seconds = now / 1000

describe('humanTime', () => {
  it('has an absolute date in UTC', () => {
    expect(humanTime(seconds, now)).toEqual({
      iso: '2026-11-22T14:03:09.000Z',
      absolute: '22 Nov 2026, 14:03:09 UTC',
      relative: 'now',
    })
  })

  it.each([
    [3599, 'in 59 min'],
    [3600, 'in 1 h'],
    [59, 'in 59 s'],
    [60, 'in 1 min'],
    [-2, '2 s ago'],
    [-90, '1 min ago'],
    [-7300, '2 h ago'],
    [86_400, 'in 1 day'],
    [-172_800, '2 days ago'],
  ])('says of a time %i s away: %s', (difference, relative) => {
    expect(humanTime(seconds + difference, now)?.relative).toBe(relative)
  })

  it('takes fractions of a second', () => {
    expect(humanTime(seconds + 1.5, now + 250)?.relative).toBe('in 1 s')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20])('has no date for %d', (beyond) => {
    expect(humanTime(beyond, now)).toBeNull()
  })
})

it('knows which claims are times', () => {
  expect(['exp', 'iat', 'nbf', 'auth_time', 'expires_in'].map(isTimeClaim)).toEqual([true, true, true, true, false])
})
