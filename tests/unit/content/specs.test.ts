/** Every section that is cited is a section that exists, by the titles that were taken from the texts. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { citedIn, specDocuments, specTitle } from '@/content/specs/sections'
import { proseReferences } from '../../support/prose-references'
import { referencesIn } from '../../support/references'

const modules = import.meta.glob<Record<string, unknown>>(['/content/**/*.ts', '!/content/words/specs.ts'], {
  eager: true,
})
const sources = import.meta.glob<string>('/content/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const readings = readFileSync(new URL('../../../docs/spec-readings.md', import.meta.url), 'utf8')

const references = [...Object.values(modules).flatMap((module) => referencesIn(module)), ...proseReferences()]
const labels = [...new Set(references.map(({ label }) => label))].toSorted()

/** Whether the table has the document, and the section where one is named. */
function isListed(label: string): boolean {
  const { name, section } = citedIn(label)
  const document = specDocuments[name]
  return document !== undefined && (section === '' || section in document.sections)
}

/** What a link to a section may be called: by its number, or by its name where that is known. */
function anchorsOf(label: string): string[] {
  const { name, section } = citedIn(label)
  const anchor = specDocuments[name]?.anchors?.[section]
  return [`section-${section}`, `appendix-${section}`, `rfc.section.${section}`, ...(anchor ? [anchor] : [])]
}

describe('what content cites', () => {
  test('is found wherever it stands: in records, in lists, and in what functions give', () => {
    const cited = { label: 'RFC 7636 §4.6', href: 'https://www.rfc-editor.org/rfc/rfc7636#section-4.6' }
    expect(references.length).toBeGreaterThan(500)
    expect(referencesIn({ a: [{ spec: cited }], b: () => ({ ...cited }) })).toHaveLength(2)
  })

  test('names documents and sections that there are', () => {
    expect(labels.filter((label) => !isListed(label))).toEqual([])
  })

  test('would be noticed with a section that is made up, or a document', () => {
    expect(['RFC 7636 §4.6', 'RFC 7636 §4.9', 'RFC 99999 §1', 'Fetch, CORS cheque'].filter(isListed)).toEqual([
      'RFC 7636 §4.6',
    ])
  })

  test('links to the section that it names', () => {
    const strange = references.filter(({ label, href }) => {
      const { hash } = new URL(href)
      return hash !== '' && !anchorsOf(label).includes(hash.slice(1))
    })
    expect(strange).toEqual([])
  })

  test('links to one page for each document', () => {
    const pages = new Map<string, Set<string>>()
    for (const { label, href } of references) {
      const { name } = citedIn(label)
      pages.set(name, (pages.get(name) ?? new Set()).add(href.replace(/#.*/, '')))
    }
    // HTML is published as many.
    expect([...pages].filter(([name, page]) => page.size > 1 && name !== 'HTML')).toEqual([])
  })

  test('is written with the helpers of words/specs, and nowhere as an address', () => {
    // What the makers of tokens write about them is no spec.
    const isOther = (path: string) => path === '/content/words/specs.ts' || path.startsWith('/content/profiles/')
    const written = Object.entries(sources).filter(
      ([path, text]) => !isOther(path) && /href:\s*['"`]https?:/.test(text),
    )
    expect(written.map(([path]) => path)).toEqual([])
  })
})

test('a section that a sentence or a comment of content names is one that there is', () => {
  const named = Object.entries(sources).flatMap(([path, text]) =>
    [...text.matchAll(/RFC \d+ §[\dA-Z]+(?:\.\d+)*/g)].map(([label]) => ({ path, label })),
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(({ label }) => !isListed(label))).toEqual([])
})

describe('docs/spec-readings.md', () => {
  const rows = [...readings.matchAll(/^\| (.+?) \| (.+?) \| (yes|in part|no) \| (.+?) \|$/gm)]
  const listed = rows.map(([, label = '']) => label)

  /** The row to add for a citation that has none. */
  const rowFor = (label: string) => {
    const { name, section } = citedIn(label)
    return `| ${label} | ${specDocuments[name]?.sections[section]} | no | Not held against the text yet |`
  }

  test('has a row for every section that is cited: one that is missing is to be added as it stands here', () => {
    expect(labels.filter((label) => !listed.includes(label)).map(rowFor)).toEqual([])
  })

  test('has no row twice, and none that nothing cites any more', () => {
    expect(listed.filter((label, at) => listed.indexOf(label) !== at)).toEqual([])
    expect(listed.filter((label) => !labels.includes(label))).toEqual([])
  })

  test('says of every document that is cited where its titles are from', () => {
    const names = [...new Set(labels.map((label) => citedIn(label).name))]
    const sourceOf = (name: string) => `| ${name} | ${specDocuments[name]?.title} | ${specDocuments[name]?.source} |`
    expect(names.map(sourceOf).filter((row) => !readings.includes(row))).toEqual([])
    const [, documents = ''] = readings.split('## Documents')
    expect(documents.match(/^\| (?!---|Document)/gm)).toHaveLength(names.length)
  })

  test('calls every section by its title', () => {
    const titles = rows.map(([, label = '', title]) => [label, title])
    expect(titles.filter(([label = '', title]) => rowFor(label).split(' | ')[1] !== title)).toEqual([])
  })
})

describe('the table of titles', () => {
  test.each(Object.entries(specDocuments))(
    'says of %s where it was read, and what its sections are called',
    (_, document) => {
      expect(document.title).not.toBe('')
      expect(document.source).not.toBe('')
      expect(Object.values(document.sections).filter((title) => title.trim() !== title || title === '')).toEqual([])
      const unknown = Object.keys(document.anchors ?? {}).filter((section) => !(section in document.sections))
      expect(unknown).toEqual([])
    },
  )

  test('gives a label its title, with the document’s before it', () => {
    expect(specTitle('RFC 7636 §4.6')).toBe(
      'RFC 7636, Proof Key for Code Exchange by OAuth Public Clients, §4.6: Server Verifies code_verifier before Returning the Tokens',
    )
    expect(specTitle('Fetch, CORS check')).toBe('Fetch Standard, CORS check')
    expect(specTitle('RFC 99999 §1')).toBeUndefined()
  })
})
