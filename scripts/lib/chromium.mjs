/** Finds a Chromium, or gets one: the browser tests and the measurements need it. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { say, Trouble } from './say.mjs'
import { root, run, tool, works } from './tools.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The same engine without what a window needs: the browser tests take less time in it (docs/decisions/021). */
const windowless = 'chromium-headless-shell'

/** Where else a Chrome lies that is on no path. */
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/opt/google/chrome/chrome']

/** How Chromium is started here: it asks nothing of the network by itself, and may run as root. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium: CHROMIUM_PATH, one on the path, or Playwright's own. `undefined` where there is none. */
export function findChromium() {
  return candidates().find((path) => existsSync(path))
}

/** The browser for tests: one without a window where it is at hand and starts, unless CHROMIUM_PATH says otherwise. */
export async function ensureTestBrowser() {
  const shell = process.env.CHROMIUM_PATH ? undefined : onPath([windowless]).find((path) => existsSync(path))
  return shell && works(shell, ['--version']) ? shell : ensureChromium()
}

/** Finds a Chromium that starts; where there is none, lets Playwright fetch one, and then Debian. */
export async function ensureChromium() {
  for (const get of [() => {}, fromPlaywright, fromDebian]) {
    await get()
    const found = candidates().find((path) => existsSync(path) && works(path, ['--version']))
    if (found) return found
  }
  throw new Trouble('No Chromium was found. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test')
}

function candidates() {
  return [process.env.CHROMIUM_PATH, ...onPath(names), ...places, playwrightsOwn()].filter(Boolean)
}

function onPath(wanted) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Where Playwright puts the Chromium it fetches, whether or not it is there. */
function playwrightsOwn() {
  try {
    return createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

async function fromPlaywright() {
  say('No Chromium here: asking Playwright for one.')
  await run(tool('node'), [tool('playwright'), 'install', 'chromium'], { quiet: 'always' })
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !works('apt-get', ['--version'])) return
  say('Asking Debian for the package "chromium".')
  const quiet = true
  await run('apt-get', ['update'], { quiet })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { quiet })
}
