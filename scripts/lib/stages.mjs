/** The stages of `npm test`, in order: the quick ones first. A stage resolves to an exit code, and to its counts where it runs tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureTestBrowser } from './chromium.mjs'
import { say } from './say.mjs'
import { whileServing } from './serve.mjs'
import { run, tool, toolEnv } from './tools.mjs'

/** What the import rules are checked in. */
const sourceRoots = ['app', 'components', 'content', 'lib']

export const stages = [
  { name: 'format', does: 'every file is formatted', run: () => node('biome', ['format']) },
  {
    name: 'lint',
    does: 'no lint, imports in order',
    run: () => node('biome', ['check', '--formatter-enabled=false', '--error-on-warnings']),
  },
  { name: 'types', does: 'the types agree', run: types },
  {
    name: 'imports',
    does: 'imports go one way',
    run: () => node('depcruise', ['--output-type', 'err-long', ...sourceRoots]),
  },
  { name: 'unused', does: 'nothing lies around unused', run: () => node('knip', []) },
  { name: 'unit', does: 'the unit tests', run: (args) => vitest('unit', args) },
  { name: 'contract', does: 'the contract tests', run: (args) => vitest('contract', args) },
  { name: 'build', does: 'the site builds', run: () => ensureBuilt().then(() => ({ code: 0 })) },
  { name: 'browser', does: 'the browser tests, against that build', run: browser },
]

async function node(name, args, env = {}) {
  return { code: await run(tool('node'), [tool(name), ...args], { env: toolEnv(env) }) }
}

/** Next writes the types of the routes first: pages use them. */
async function types() {
  const code = await run(tool('node'), [tool('next'), 'typegen'], { quiet: true })
  return code === 0 ? node('tsc', ['--noEmit']) : { code }
}

function vitest(project, args) {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return node('vitest', ['run', '--project', project, ...reporters, ...args])
  }, countVitest)
}

async function browser(args) {
  const chromium = await ensureTestBrowser()
  return withReport(
    (report) =>
      whileServing((url) => {
        const env = { CHROMIUM_PATH: chromium, E2E_BASE_URL: url, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
        return node('playwright', ['test', '--reporter=list,json', ...args], env)
      }),
    countPlaywright,
  )
}

/** Gives a runner a file to report to, and reads the counts out of it. */
async function withReport(task, count) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-report-'))
  const report = join(folder, 'report.json')
  const { code } = await task(report)
  const counts = readReport(report, count)
  rmSync(folder, { recursive: true, force: true })
  return { code, counts }
}

function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function countVitest(report) {
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped }
}

/** What failed and then passed has passed; it is named all the same: see docs/decisions/021. */
function countPlaywright({ stats, suites }) {
  for (const name of flakyIn(suites)) say(`Flaky: it passed only when it was tried again: ${name}`)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

function flakyIn(suites = [], above = []) {
  return suites.flatMap(({ title, specs = [], suites }) => {
    const names = [...above, title]
    const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    return [...here.map((spec) => [...names, spec.title].join(' › ')), ...flakyIn(suites, names)]
  })
}
