/** The glossary is whole: every entry says something, has a section, and can be gone to. */
import { describe, expect, test } from 'vitest'
import { seenIn } from '@/components/glossary/seen-in'
import { peopleIds, withTerms } from '@/components/glossary/with-terms'
import { flowHref, routes } from '@/components/ui/routes'
import { flows } from '@/content/flows/flows'
import { aloneWords } from '@/content/glossary/alone'
import { glossary } from '@/content/glossary/glossary'
import { conceptNames } from '@/content/glossary/names'
import { everydayPhrases, unmarked } from '@/content/glossary/unmarked'
import { messageKinds } from '@/lib/world/kinds'
import { parameterNames } from '@/lib/world/parameters'
import { choicesOf, type SettingName } from '@/lib/world/settings'

const ids = new Set(glossary.map(({ id }) => id))

describe('every entry', () => {
  test('has an id of its own, that an address can name as it is', () => {
    expect(ids.size).toBe(glossary.length)
    expect([...ids].filter((id) => !/^[\w-]+$/.test(id))).toEqual([])
  })

  test('says what it is in one to three sentences of at most 260 letters', () => {
    const strange = glossary.filter(({ is }) => {
      const sentences = is.match(/[.?](?= |$|”)/g)?.length ?? 0
      return sentences < 1 || sentences > 3 || is.length > 260 || is !== is.trim()
    })
    expect(strange.map(({ id, is }) => `${id}: ${is}`)).toEqual([])
  })

  test('names a section, but for words of this site and for things that no spec of the Internet defines', () => {
    const without = glossary.filter(({ spec }) => spec === null).map(({ id }) => id)
    expect(without.toSorted()).toEqual([
      'branch',
      'coat-check',
      'curl',
      'har',
      'lane',
      'look-up',
      'qr',
      'run',
      'what-if',
    ])
    const specs = glossary.flatMap(({ spec }) => spec ?? [])
    expect(specs.filter(({ label, href }) => label === '' || !href.startsWith('https://'))).toEqual([])
  })

  test('whose link leads into a run names a flow, a kind of message and settings that there are', () => {
    const strange = glossary.flatMap((entry) => {
      const see = seenIn(entry)
      return see === null || leadsSomewhere(see) ? [] : [`${entry.id}: ${see}`]
    })
    expect(strange).toEqual([])
    expect(glossary.filter((entry) => seenIn(entry) !== null).length).toBeGreaterThan(130)
  })
})

test('what is said of a name by itself is said of one that there is', () => {
  expect(Object.keys(aloneWords).filter((id) => !ids.has(id))).toEqual([])
})

test('no two concepts go by one name', () => {
  const names = Object.values(conceptNames).flatMap((each) => [...new Set(each.map((name) => name.toLowerCase()))])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('what is not marked is a name that there is', () => {
  const names = new Set<string>(Object.values(conceptNames).flat())
  expect([...unmarked].filter((name) => !names.has(name))).toEqual([])
})

test('a phrase in which a term is an everyday word marks nothing', () => {
  const marked = everydayPhrases
    .flatMap((phrase) => withTerms(`Who ${phrase}, Ada`))
    .filter((piece) => typeof piece !== 'string')
  expect(marked).toEqual(everydayPhrases.map(() => ({ id: 'party-ada', text: 'Ada' })))
})

test('every name that is marked in a text leads to an entry', () => {
  const names = [...Object.values(conceptNames).flat(), ...parameterNames, 'Ada', 'Photoprint', 'the Photo API', 'TVs']
  const marked = names
    .flatMap((name) => withTerms(name))
    .flatMap((piece) => (typeof piece === 'string' ? [] : piece.id))
  expect(marked.length).toBeGreaterThan(150)
  expect([...marked, ...peopleIds].filter((id) => !ids.has(id))).toEqual([])
})

function leadsSomewhere(see: string): boolean {
  const { pathname, searchParams } = new URL(see, 'https://site.test')
  if ((Object.values(routes) as string[]).includes(see)) return true
  const flow = flows.find(({ id }) => pathname === flowHref(id) || pathname.startsWith(`${flowHref(id)}/`))
  const position = pathname.split('/')[3]
  if (!flow || (position && !(messageKinds as readonly string[]).includes(position))) return false
  return [...searchParams].every(
    ([name, value]) =>
      name === 'follow' ||
      (flow.settings.includes(name as SettingName) &&
        (choicesOf(flow, name as SettingName) as string[]).includes(value)),
  )
}
