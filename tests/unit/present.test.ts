import { describe, expect, it } from 'vitest'
import { rawLines } from '@/components/classroom/present/raw-lines'
import { entryHref, positionOfEntry, sessionOf, withKept } from '@/components/classroom/present/session'
import { inRoom, shortened, withShortValues } from '@/components/classroom/present/shortened'
import { faultsFor } from '@/content/faults'
import { flows } from '@/content/flows/flows'
import { linkOfList } from '@/lib/classroom/set-list-link'
import { settingsMeet, settingsOf } from '@/lib/world/settings'

describe.each(flows.map((flow) => [flow.id, flow] as const))('the faults of %s', (id, flow) => {
  const faults = faultsFor(id)

  it('are on the keys 1 to 4, in order', () => {
    expect(faults.length).toBeGreaterThan(2)
    expect(faults.map(({ key }) => key)).toEqual(['1', '2', '3', '4'].slice(0, faults.length))
    expect(new Set(faults.map(({ whatIf }) => whatIf)).size).toBe(faults.length)
  })

  // tests/contract/story-what-ifs.test.ts plays each of those, and finds what came of it.
  it.each(faults.map((fault) => [fault.whatIf, fault] as const))(
    '%s can be played with the flow’s own settings',
    (_, fault) => {
      const whatIf = flow.whatIfs.find((each) => each.id === fault.whatIf)
      expect(whatIf).toBeDefined()
      expect(settingsMeet(settingsOf(flow), whatIf?.when)).toBe(true)
    },
  )
})

describe('a session in the address', () => {
  const list = {
    title: 'Tokens',
    entries: [
      { href: '/flows/refresh/api-request?accessToken=opaque', title: 'A refresh', minutes: 5 },
      { href: '/learn/stub-or-ticket', title: 'A lesson', minutes: 5 },
    ],
  }
  const text = linkOfList(list)

  it('goes from a flow to a slide that opens what is a page of its own, and on to its end', () => {
    const kept = { list: text, entry: '0', room: 'K7M4Q' }
    const session = sessionOf(kept)
    if (!session) throw new Error('The list was not read.')
    expect(session.at).toBe(0)
    expect(entryHref(session, kept, 0)).toBe(
      `/present/refresh/api-request?${new URLSearchParams({ accessToken: 'opaque', ...kept })}`,
    )
    expect(entryHref(session, kept, 1)).toContain('/present/session?')
    expect(entryHref(session, kept, 2)).toContain('entry=2')
    expect(sessionOf({ list: text, entry: '9' })?.at).toBe(2)
  })

  it('names where a class is once it has come to a flow, and nothing for a lesson', () => {
    expect(positionOfEntry(list.entries[0]?.href ?? '')).toMatchObject({
      flow: 'refresh',
      position: 'api-request',
      settings: { accessToken: 'opaque' },
      own: [],
    })
    expect(positionOfEntry('/learn/stub-or-ticket')).toBeNull()
  })

  it('is none for a text that nobody can read', () => {
    expect(sessionOf({ list: '1.????' })).toBeNull()
    expect(sessionOf({})).toBeNull()
    expect(withKept('/present/refresh', {})).toBe('/present/refresh')
  })
})

describe('what the last row reads', () => {
  it('is shortened in the middle, and keeps both ends', () => {
    expect(shortened('abc', 5)).toBe('abc')
    expect(shortened('abcdefghij', 6)).toBe('abc…ij')
    expect(shortened('x'.repeat(900), 30)).toHaveLength(30)
  })

  it('of a long message is as many lines as fit, the parameter of the moment among them', () => {
    const parameters = Array.from({ length: 30 }, (_, index) => `p${index}=${'v'.repeat(200)}`)
    const http = {
      type: 'request',
      method: 'GET',
      url: `https://id.acme.test/auth?${parameters.join('&')}`,
      headers: [],
      body: '',
    } as const
    const { lines, left } = rawLines(http, 'p29')
    expect(lines).toHaveLength(14)
    expect(left).toBe(17)
    expect(lines.filter(({ isLit }) => isLit).map(({ whole }) => whole.slice(0, 5))).toEqual(['&p29='])
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(76)
  })
})

describe('what is said on a slide', () => {
  it('keeps whole sentences, as many as there is room for, and one at least', () => {
    expect(inRoom('One is short. Two is longer than that. Three.', 40)).toBe('One is short. Two is longer than that.')
    expect(inRoom('This one is too long for the room. Two.', 10)).toBe('This one is too long for the room.')
    expect(inRoom('No end here', 5)).toBe('No end here')
  })

  it('shortens each long value by itself, and says what was said about it', () => {
    const value = 'A'.repeat(43)
    expect(withShortValues(`state is "${value}", and "${value}" was expected.`)).toMatch(
      /^state is "A+…A+", and "A+…A+" was expected\.$/,
    )
  })
})
