/** Installs what package-lock.json names, once: a second run finds it in place and does nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, Trouble } from './say.mjs'
import { pathWithoutBin, root, run, tool, works } from './tools.mjs'

/** Runs `npm ci` unless node_modules already holds what package-lock.json names, and a Node that starts. */
export async function ensureInstalled() {
  if (isInstalled() && nodeStarts()) return
  say('Installing packages (npm ci).')
  const env = { ...process.env, PATH: pathWithoutBin() }
  // The build needs TypeScript and Tailwind, which NODE_ENV=production would leave out.
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { env })
  if (code !== 0)
    throw new Trouble(
      'npm ci failed: its own message is above. Packages "missing from lock file" are added by: npm run lock',
    )
  if (!nodeStarts())
    throw new Trouble('The "node" package did not install its program. Try: npm ci --allow-scripts=node')
}

/**
 * npm keeps a record of what it installed in node_modules/.package-lock.json, written last.
 * It is compared by version, so that a `git checkout` that only touches the file costs nothing.
 */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const there = packagesOf(join('node_modules', '.package-lock.json'))
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, entry]) => path === '' || isSame(entry, there[path]))
}

/** An optional package may be missing: it may be meant for another kind of machine. */
function isSame(wanted, there) {
  return there ? there.version === wanted.version : wanted.optional === true || wanted.devOptional === true
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages
  } catch {
    return undefined
  }
}

function nodeStarts() {
  return works(tool('node'), ['--version'])
}
