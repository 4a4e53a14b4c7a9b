import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const notices = readFileSync('public/third-party-notices.txt', 'utf8')
const installed = createRequire(import.meta.url)('../../package-lock.json').packages

/** Whatever may end up in a page. The parties run on the server, and with them what they need. */
const sources = globSync('{app,components,lib/{api,jwt,world}}/**/*.{ts,tsx}', { exclude: ['app/api'] })

/** The packages that a file imports for more than their types; none where a build would fail that serves the file. */
function packagesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  if (text.includes("import 'server-only'")) return []
  const imports = text.matchAll(
    /^(?:import (?!type )[^'"]*?|.*import\()['"]((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^'"]*)?['"]/gm,
  )
  return [...imports].map(([, name = '']) => name).filter(isServed)
}

/** `server-only` makes a build fail that would serve what imports it. */
function isServed(name: string): boolean {
  return `node_modules/${name}` in installed && name !== 'server-only'
}

test('whatever a page imports has a notice with its licence, for the version that is installed (npm run notices)', () => {
  const imported = [...new Set(sources.flatMap(packagesOf))].toSorted()
  expect(imported).toEqual(expect.arrayContaining(['jose', 'mermaid', 'next', 'react']))
  const titles = imported.map((name) => `\n${name} ${installed[`node_modules/${name}`].version} (`)
  expect(titles.filter((title) => !notices.includes(title))).toEqual([])
})

test('what Mermaid brings and the fonts have notices, their copyleft and their terms included', () => {
  for (const words of ['Eclipse Public License', 'SIL OPEN FONT LICENSE']) expect(notices).toContain(words)
  expect(notices).toContain(`\nelkjs ${installed['node_modules/elkjs'].version} (EPL-2.0`)
})
