/**
 * `npm run lock`, after a change of dependencies: makes package-lock.json name every optional package of every platform.
 * npm leaves out those that the registry at hand does not serve, and `npm ci` then refuses the whole file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main, say } from './lib/say.mjs'
import { root } from './lib/tools.mjs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
/** How the C library is called in `libc`, and how in a name: `gnueabihf`, `musl`. */
const libraries = { glibc: 'gnu', musl: 'musl' }

main(() => {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock.packages)
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  say(`${Object.keys(missing).length} optional packages added to package-lock.json.`)
})

function missingEntries(packages) {
  const wanted = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({
      path,
      name,
      version,
      dev: entry.dev,
    })),
  )
  const missing = wanted.filter(({ path, name }) => !isThere(packages, path, name))
  return Object.fromEntries(
    missing.map(({ name, version, dev }) => [`node_modules/${name}`, entryFor(name, version, dev)]),
  )
}

/** Looked up as Node does: beside the package that wants it, or further out. */
function isThere(packages, path, name) {
  if (packages[`${path}/node_modules/${name}`]) return true
  const outer = path.lastIndexOf('/node_modules/')
  return outer > 0 ? isThere(packages, path.slice(0, outer), name) : packages[`node_modules/${name}`] !== undefined
}

/** The platform stands in the name: `@next/swc-linux-x64-musl`. Members in the order in which npm writes them. */
function entryFor(name, version, dev) {
  const words = name.split(/[-/]/)
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = Object.keys(libraries).filter((library) => words.some((word) => word.startsWith(libraries[library])))
  const os = systems.filter((system) => words.includes(system))
  return { version, ...some({ cpu }), ...(dev && { dev }), ...some({ libc }), optional: true, ...some({ os }) }
}

function some(lists) {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}
