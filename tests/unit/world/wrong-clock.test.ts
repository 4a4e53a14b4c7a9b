import { describe, expect, test } from 'vitest'
import { clockError } from '@/lib/parties/wrong-clock'
import { defaultSettings, settingChoices } from '@/lib/world/settings'

const parties = ['client', 'second-client', 'authorization-server', 'resource-server', 'browser']

describe('a wrong clock', () => {
  test('is nobody’s unless it is set', () => {
    expect(parties.map((party) => clockError(party, defaultSettings))).toEqual([0, 0, 0, 0, 0])
  })

  test.each(settingChoices.clock.filter((clock) => clock !== 'right'))(
    '%s is one party’s, and two hours wrong',
    (clock) => {
      const errors = parties
        .map((party) => clockError(party, { ...defaultSettings, clock }))
        .filter((error) => error !== 0)
      expect(errors.map(Math.abs)).toEqual([7_200_000])
    },
  )
})
