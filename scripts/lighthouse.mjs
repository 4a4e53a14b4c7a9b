/** `npm run lighthouse`: the production build under Lighthouse's phone preset, the median of three runs a page. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { chromiumArgs, ensureChromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { main, say, Trouble } from './lib/say.mjs'
import { whileServing } from './lib/serve.mjs'
import { run, tool, toolEnv } from './lib/tools.mjs'

const defaultPaths = ['/', '/flows/authorization-code', '/tokens', '/compare']
const runs = 3

/** What is printed, and where it stands in a report. */
const columns = [
  ['performance', (report) => score(report, 'performance')],
  ['accessibility', (report) => score(report, 'accessibility')],
  ['best practices', (report) => score(report, 'best-practices')],
  ['SEO', (report) => score(report, 'seo')],
  ['LCP', (report) => report.audits['largest-contentful-paint'].numericValue, (ms) => `${(ms / 1000).toFixed(2)} s`],
  ['CLS', (report) => report.audits['cumulative-layout-shift'].numericValue, (shift) => shift.toFixed(3)],
  ['TBT', (report) => report.audits['total-blocking-time'].numericValue, (ms) => `${Math.round(ms)} ms`],
  ['JS transferred', scriptBytes, (bytes) => `${(bytes / 1024).toFixed(1)} KB`],
]

main(measure)

async function measure() {
  const paths = process.argv.length > 2 ? process.argv.slice(2) : defaultPaths
  await ensureInstalled()
  await ensureBuilt()
  const chromium = await ensureChromium()
  await whileServing(async (url) => {
    for (const path of paths) await measurePage(chromium, url, path)
  })
}

async function measurePage(chromium, url, path) {
  const reports = []
  for (let at = 0; at < runs; at++) reports.push(await patiently(() => reportOn(chromium, url + path)))
  say(`\n${path} (median of ${runs})`)
  for (const [name, read, show = String] of columns) say(`  ${name.padEnd(15)} ${show(median(reports.map(read)))}`)
  for (const finding of findings(reports[0])) say(`  below 100: ${finding}`)
}

/** Chromium now and then gives Lighthouse a trace without a beginning (NO_NAVSTART): that says nothing of the page. */
async function patiently(measureOnce) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await measureOnce()
    } catch (error) {
      if (!(error instanceof Trouble) || attempt === 3) throw error
    }
  }
}

async function reportOn(chromium, url) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-lighthouse-'))
  const file = join(folder, 'report.json')
  const flags = ['--headless=new', ...chromiumArgs].join(' ')
  const args = [
    url,
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${flags}`,
    '--quiet',
    '--no-enable-error-reporting',
  ]
  const env = toolEnv({ CHROME_PATH: chromium })
  const code = await run(tool('node'), [tool('lighthouse'), ...args], { env, quiet: true })
  if (code !== 0) throw new Trouble(`Lighthouse failed on ${url}: its own message is above.`)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  if (report.runtimeError) throw new Trouble(`Lighthouse could not load ${url}: ${report.runtimeError.message}`)
  return report
}

function score(report, category) {
  return Math.round(report.categories[category].score * 100)
}

/** What went over the wire as scripts: as compressed as the server sends it. */
function scriptBytes(report) {
  const { items } = report.audits['network-requests'].details
  return items.filter((item) => item.resourceType === 'Script').reduce((sum, item) => sum + item.transferSize, 0)
}

/** The audits, other than those of performance, that cost points. */
function findings({ audits, categories }) {
  const others = ['accessibility', 'best-practices', 'seo'].flatMap((name) => categories[name].auditRefs)
  const failed = others.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
  return failed.map(({ id }) => `${id}: ${audits[id].title}`)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
