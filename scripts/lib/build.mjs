/** Builds the site, once: a second run finds the build made from the same sources and does nothing. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, Trouble } from './say.mjs'
import { root, run, tool, toolEnv } from './tools.mjs'

/** What lies beside the sources and is no part of the site. */
const notBuilt =
  /^(\..*|node_modules|tests|scripts|server|docs|test-results|playwright-report|next-env\.d\.ts|(knip|biome)\.json|(vitest|playwright)\.config\.ts|.*\.(md|tsbuildinfo))$/

/** The hash of the sources a build was made from lies in the build. */
const stampName = 'claimcheck-sources'

/** Runs `next build` unless the build at hand was made from these very sources. */
export async function ensureBuilt() {
  const sources = hashOfSources()
  const stamp = join(root, process.env.NEXT_DIST_DIR || '.next', stampName)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  say('Building the site (next build).')
  const env = toolEnv({ NODE_ENV: 'production' })
  const code = await run(tool('node'), [tool('next'), 'build'], { env, quiet: true })
  if (code !== 0) throw new Trouble('The build failed: its own message is above.')
  writeFileSync(stamp, sources)
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const name of sortedNames(root)) if (!notBuilt.test(name)) addToHash(hash, name)
  return hash.digest('hex')
}

function addToHash(hash, path) {
  const names = namesIn(path)
  if (names) for (const name of names) addToHash(hash, join(path, name))
  else
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
}

/** `undefined` for a file. */
function namesIn(path) {
  try {
    return sortedNames(join(root, path))
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}

function sortedNames(folder) {
  return readdirSync(folder).sort()
}
