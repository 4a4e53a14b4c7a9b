import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SetList } from '@/lib/classroom/set-list'
import { lastingPlace, mostEntries } from '@/lib/classroom/set-list-entry'
import { fileOfList, listFromFile } from '@/lib/classroom/set-list-file'
import { entryKind, linkOfList, listFromLink, longestLink } from '@/lib/classroom/set-list-link'

const places = [
  '/flows/authorization-code/token-response?client=public&what-if=wrong-verifier',
  '/compare#revoke-race',
  '/quiz/session?of=item-the-code-and-pkce.q1',
  '/learn/stub-or-ticket/picture',
  '/',
]
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((each) => each.length <= 200 && each.isWellFormed())
const entry = fc.record(
  {
    href: fc.constantFrom(...places),
    title: text,
    minutes: fc.integer({ min: 0, max: 600 }),
    note: text.filter((note) => note !== ''),
  },
  { requiredKeys: ['href', 'title', 'minutes'] },
)
const list: fc.Arbitrary<SetList> = fc.record({ title: text, entries: fc.array(entry, { maxLength: 8 }) })

const one: SetList = { title: 'One', entries: [{ href: '/compare', title: 'Race', minutes: 5 }] }

describe('A set list in an address', () => {
  it('comes back as it was, through URLSearchParams too', () => {
    fc.assert(
      fc.property(list, (each) => {
        const address = new URL(`https://site.test/present?${new URLSearchParams({ list: linkOfList(each) })}`)
        expect(listFromLink(address.searchParams.get('list') ?? '')).toEqual(each)
      }),
    )
  })

  it('is written in characters that no address has to escape', () => {
    fc.assert(fc.property(list, (each) => encodeURIComponent(linkOfList(each)) === linkOfList(each)))
  })

  // A link that somebody kept: this text must open for as long as the site stands.
  it('of the first version is read as it was written', () => {
    const kept = '1.WyJPbmUiLFsiL2NvbXBhcmUiLCJSYWNlIiw1XV0'
    expect(linkOfList(one)).toBe(kept)
    expect(listFromLink(kept)).toEqual(one)
  })

  it('never throws, and never leads away, whatever is read', () => {
    const hostile = fc.oneof(fc.string(), fc.string().map(written), fc.json().map(written), hostileRows.map(written))
    fc.assert(
      fc.property(hostile, (each) => {
        for (const { href } of listFromLink(each)?.entries ?? []) expect(isHere(href)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is refused where it is too long, or has too many entries', () => {
    const entries = (count: number) => Array.from({ length: count }, () => ({ href: '/', title: '', minutes: 0 }))
    expect(listFromLink(linkOfList({ title: '', entries: entries(mostEntries) }))?.entries).toHaveLength(mostEntries)
    expect(listFromLink(linkOfList({ title: '', entries: entries(mostEntries + 1) }))).toBeNull()
    expect(listFromLink(`1.${'A'.repeat(longestLink)}`)).toBeNull()
  })
})

describe('An address in a set list', () => {
  it.each([
    '//evil.test',
    '/\\evil.test',
    'https://evil.test/',
    'javascript:alert(1)',
    '/./',
    '/..//evil.test',
    '/a//b',
    '/a/../b',
    ' /compare',
    '/\tcompare',
    '/%2e%2e/',
    '',
    'compare',
  ])('is never %j', (href) => expect(lastingPlace(href)).toBeNull())

  it('is of this site, whatever was asked for', () => {
    fc.assert(
      fc.property(hostileHref, (href) => isHere(lastingPlace(href) ?? '/')),
      { numRuns: 1000 },
    )
  })

  it('stays the same when it is read again', () => {
    fc.assert(fc.property(hostileHref, (href) => same(lastingPlace(href))))
  })

  it('names no run', () => {
    expect(lastingPlace('/flows/refresh/start?run=x&step=3&client=public')).toBe('/flows/refresh/start?client=public')
    expect(lastingPlace('/flows/refresh/start?run=x&step=3')).toBe('/flows/refresh/start')
  })

  it.each([
    [places[0], 'flow'],
    [places[1], 'race'],
    [places[2], 'item'],
    [places[3], 'lesson'],
    ['/attacks/alg-none?way=fix', 'lab'],
    ['/attacks', 'page'],
    ['/flows', 'page'],
    ['/quiz/session?of=due', 'page'],
    ['/tokens', 'page'],
  ])('%s is of a kind: %s', (href, kind) => expect(entryKind(href ?? '')).toBe(kind))
})

describe('A set list in a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(list, (each) => {
        expect(listFromFile(fileOfList(each))).toEqual({ list: each })
      }),
    )
  })

  it('says what is wrong with it', () => {
    const file = { format: 'claimcheck-set-list', version: 1, ...one }
    const away = [{ href: '//evil.test', title: '', minutes: 1 }]
    expect(listFromFile('{')).toEqual({ fault: 'not-json' })
    expect(listFromFile('[]')).toEqual({ fault: 'not-a-set-list' })
    expect(listFromFile(JSON.stringify({ ...file, version: 2 }))).toEqual({ fault: 'newer' })
    expect(listFromFile(JSON.stringify({ ...file, entries: away }))).toEqual({ fault: 'an-entry' })
  })
})

const hostileHref = fc.oneof(
  fc.string({ unit: 'binary' }).map((rest) => `/${rest}`),
  fc
    .array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', '%2f', 'evil.test', '\n', 'a'))
    .map((x) => x.join('')),
  fc.webUrl(),
)
const hostileRows = hostileHref.map((href) => JSON.stringify(['', [href, '', 1]]))

function written(json: string): string {
  return `1.${Buffer.from(json).toString('base64url')}`
}

function isHere(href: string): boolean {
  return /^\/(?![/\\])/.test(href) && new URL(href, 'https://site.test').origin === 'https://site.test'
}

function same(place: string | null): boolean {
  return place === null || lastingPlace(place) === place
}
