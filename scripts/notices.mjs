/** `npm run notices`: writes down whose work is served to browsers, and under which licence, into public/third-party-notices.txt. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './lib/tools.mjs'

/** What the page is made of. All that these need is served with them, or may be. */
const served = [
  '@fontsource-variable/atkinson-hyperlegible-mono',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@radix-ui/react-tabs',
  'idb',
  'jose',
  'mermaid',
  'minisearch',
  'next',
  'react',
  'react-dom',
  'tailwindcss',
  'ts-fsrs',
  'uqr',
  'zod',
]

/** Parts of these run on the server or during the build alone. */
const notServed = /^(sharp|caniuse-lite|@img\/.*|@next\/.*|@types\/.*)$/

const head = `Claimcheck serves the work of others to browsers, as it is or bundled. This is whose, and under which licence.
Mermaid, and all that it needs, is fetched only when somebody opens a diagram.
elkjs is used under the EPL-2.0; its source is at https://github.com/kieler/elkjs.
Next.js contains works of others itself, each with its licence, in the folder dist/compiled of its package.
`

const found = new Map()
for (const name of served) collect(name, root)
mkdirSync(join(root, 'public'), { recursive: true })
writeFileSync(
  join(root, 'public', 'third-party-notices.txt'),
  [head, ...noticesOf([...found.values()])].join(`\n${'-'.repeat(80)}\n\n`),
)

function collect(name, from) {
  const folder = folderOf(name, from)
  if (!folder || notServed.test(name)) return
  const {
    version,
    license = 'see below',
    dependencies = {},
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const title = `${name} ${version} (${license})`
  if (found.has(title)) return
  found.set(title, { title, text: licenceIn(folder) })
  for (const needed of Object.keys(dependencies)) collect(needed, folder)
}

/** As Node finds it: in the closest node_modules on the way up. */
function folderOf(name, from) {
  for (let at = from; at.length >= root.length - 1; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  return undefined
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim() : ''
}

/** Packages with the very same text share it. */
function noticesOf(packages) {
  const byText = Object.groupBy(packages, ({ text }) => text)
  const notices = Object.entries(byText).map(
    ([text, those]) =>
      `${those
        .map(({ title }) => title)
        .sort()
        .join('\n')}\n\n${text}\n`,
  )
  return notices.sort()
}
