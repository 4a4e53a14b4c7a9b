/**
 * `npm run paste [-- site=address …]`: how long it takes from a paste to what the eye sees. Without an argument it
 * measures this site; with some it measures those in turns, so that a slow moment of the machine hits all of them:
 *   npm run paste -- claimcheck=http://localhost:3000 claimcheck=http://localhost:3001 jwt.io=https://jwt.io
 * scripts/lib/paste-sites.mjs describes the sites. docs/benchmarks.md has the figures and says what they mean.
 */
import { chromium } from '@playwright/test'
import { ensureBuilt } from './lib/build.mjs'
import { chromiumArgs, ensureChromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { sites } from './lib/paste-sites.mjs'
import { secret, tokenOf } from './lib/paste-tokens.mjs'
import { main, say, Trouble } from './lib/say.mjs'
import { whileServing } from './lib/serve.mjs'

const sizes = [1_000, 50_000]
const rates = [1, 4]
const rounds = 15
const firstRounds = 5

main(async () => {
  await ensureInstalled()
  const asked = process.argv.slice(2).map(siteOf)
  if (asked.length > 0) return measure(asked)
  await ensureBuilt()
  await whileServing((url) => measure([siteOf(`claimcheck=${url}`)]))
})

function siteOf(argument) {
  const [name, url] = argument.split(/=(.*)/s)
  if (!sites[name] || !url) throw new Trouble(`“${argument}”: wanted is one of ${Object.keys(sites)}, "=", an address.`)
  return { ...sites[name], label: argument, url: new URL(sites[name].path, url).href }
}

async function measure(asked) {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs })
  try {
    for (const rate of rates) for (const bytes of sizes) await table(browser, asked, rate, bytes)
  } finally {
    await browser.close()
  }
}

async function table(browser, asked, rate, bytes) {
  say(
    `\n${bytes / 1000} KB, CPU at 1/${rate}: decoded, verdict (ms, median of ${rounds}); first paste (median of ${firstRounds})`,
  )
  const firsts = asked.map(() => [])
  for (let round = 0; round < firstRounds; round++)
    for (const [at, site] of asked.entries()) firsts[at].push(await firstPaste(browser, site, rate, bytes))
  const pages = []
  for (const site of asked) pages.push(await open(browser, site, rate))
  const times = asked.map(() => [])
  // The first two of each are for the engine to warm up.
  for (let round = -2; round < rounds; round++) {
    for (const [at, site] of asked.entries()) {
      const found = await paste(pages[at], site, tokenOf(bytes, round, round % 2 === 0))
      if (round >= 0) times[at].push(found)
    }
  }
  for (const page of pages) await page.context().close()
  for (const [at, site] of asked.entries())
    say(`  ${site.label.padEnd(44)} ${shown(times[at])}   first ${shown(firsts[at])}`)
}

async function firstPaste(browser, site, rate, bytes) {
  const page = await open(browser, site, rate)
  const found = await paste(page, site, tokenOf(bytes, 0, true))
  await page.context().close()
  return found
}

async function open(browser, site, rate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto(site.url)
  await page.waitForLoadState('networkidle')
  if (site.key) await page.locator(site.key).first().fill(secret)
  await page.evaluate(watch)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  return page
}

/** Pastes as people do, by the keyboard, over what was there. */
async function paste(page, site, { text, marker, isGood }) {
  await page.bringToFront()
  await page.evaluate((written) => navigator.clipboard.writeText(written), text)
  await page.locator(site.box).first().focus()
  await page.keyboard.press('ControlOrMeta+A')
  // Whoever pastes has had the field before them for a moment.
  await page.waitForTimeout(300)
  const verdict = site.verdict && { in: site.verdict.in, words: (isGood ? site.verdict.good : site.verdict.bad).source }
  const times = page.evaluate((look) => window.pasteTimes(look), { decoded: site.decoded, marker, verdict })
  await page.keyboard.press('ControlOrMeta+V')
  return times
}

/** Runs in the page: gives the times from the paste to the frame that shows what is looked for. */
function watch() {
  let pastedAt = 0
  addEventListener('paste', (event) => (pastedAt = event.timeStamp), true)
  const has = (selector, test) => [...document.querySelectorAll(selector)].some(({ textContent }) => test(textContent))
  // A message that is sent in a frame arrives when the frame has been painted.
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  window.pasteTimes = async ({ decoded, marker, verdict }) => {
    pastedAt = 0
    const words = verdict && new RegExp(verdict.words, 'i')
    const found = {}
    const asked = performance.now()
    while (!('decoded' in found) || (verdict && !('verdict' in found))) {
      await new Promise(requestAnimationFrame)
      const isDecoded = pastedAt > 0 && !('decoded' in found) && has(decoded, (text) => text.includes(marker))
      const isJudged = pastedAt > 0 && verdict && !('verdict' in found) && has(verdict.in, (text) => words.test(text))
      const now = isDecoded || isJudged ? await painted() : 0
      if (isDecoded) found.decoded = now - pastedAt
      if (isJudged) found.verdict = now - pastedAt
      if (performance.now() - asked > 10_000) return found
    }
    return found
  }
}

function shown(times) {
  return ['decoded', 'verdict'].map((what) => median(times.map((each) => each[what] ?? Number.NaN))).join(', ')
}

function median(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other)
  return sorted.length === 0 ? '–' : String(Math.round(sorted[Math.floor(sorted.length / 2)]))
}
