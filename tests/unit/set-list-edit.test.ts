/** A set list as it is worked on, and what can be added to it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue, find } from '@/app/set-list/catalogue'
import {
  added,
  editedFrom,
  isInBounds,
  listOf,
  minutesOf,
  moved,
  removed,
} from '@/components/classroom/set-list/edited-list'
import { lastingPlace, mostEntries } from '@/lib/classroom/set-list-entry'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-catalogue-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))
const { openStage } = await import('@/app/flows/[flow]/[[...position]]/open-stage')

const list = {
  title: 'Mine',
  entries: ['/compare', '/tokens', '/flows'].map((href) => ({ href, title: href, minutes: 2 })),
}
const hrefs = (edited: ReturnType<typeof editedFrom>) => listOf(edited).entries.map(({ href }) => href)

describe('A set list that is worked on', () => {
  it('is the same list where nothing was done', () => expect(listOf(editedFrom(list))).toEqual(list))

  it('moves an entry by one place, and never beyond an end', () => {
    const edited = editedFrom(list)
    expect(hrefs(moved(edited, 0, 1))).toEqual(['/tokens', '/compare', '/flows'])
    expect(moved(edited, 0, -1)).toBe(edited)
    expect(moved(edited, 2, 1)).toBe(edited)
  })

  it('takes an entry at its end, and drops one', () => {
    const edited = added(editedFrom(list), { href: '/quiz', title: 'Quiz', minutes: 4 })
    expect(hrefs(removed(edited, 1))).toEqual(['/compare', '/flows', '/quiz'])
    expect(minutesOf(edited)).toBe(10)
  })

  it('has no more entries than a link has room for', () => {
    const full = editedFrom({
      title: '',
      entries: Array.from({ length: mostEntries }, () => list.entries[0] ?? never()),
    })
    expect(isInBounds(full)).toBe(true)
    expect(isInBounds(added(full, { href: '/', title: '', minutes: 0 }))).toBe(false)
  })
})

describe('What can be added', () => {
  it('has an address that a list can keep, and a title', () => {
    for (const { href, title } of catalogue) {
      expect(lastingPlace(href), href).toBe(href)
      expect(title).not.toBe('')
    }
  })

  it('is told apart from everything else that is found', () => {
    const names = catalogue.map(({ title, about }) => `${title} (${about})`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  const places = catalogue.filter(({ href }) => href.startsWith('/flows/') && !href.includes('what-if='))
  it.each(places.map(({ href }) => [href]))('%s opens to the letter', async (href) => {
    const [, , flow = '', ...position] = href.split('?')[0]?.split('/') ?? []
    const opened = await openStage(flow, position, {}, () => true)
    expect(opened !== null && opened !== 'refused' && opened.notices).toEqual([])
  })

  it('is found by any of its words, in any order', () => {
    expect(find('verifier WRONG').entries.map(({ href }) => href)).toContain(
      '/flows/authorization-code?what-if=wrong-code-verifier',
    )
    expect(find('no such thing anywhere')).toEqual({ entries: [], more: 0 })
  })

  it('asks for the settings that a what-if needs', () => {
    const stolen = catalogue.find(({ href }) => href.includes('what-if=code-stolen'))
    expect(stolen?.href).toBe('/flows/authorization-code?pkce=off&what-if=code-stolen')
  })
})

function never(): never {
  throw new Error('There is a first entry.')
}
