/** `npm run load`: bundles tests/load/classroom/load.ts and lets it hold classes on servers that it starts. docs/benchmarks.md says what it means. */
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { main, Trouble } from './lib/say.mjs'
import { root, run, tool, toolEnv, works } from './lib/tools.mjs'

const bundle = `${root}/.cache/load/load.mjs`

/** The bundle is made and run by the project's own Node, not by the one that npm was started with. */
const makeBundle = `
import { build } from 'vite'
await build({
  root: ${JSON.stringify(root)}, configFile: false, logLevel: 'error',
  resolve: { alias: { '@': ${JSON.stringify(root)} } },
  build: { ssr: 'tests/load/classroom/load.ts', outDir: '.cache/load', target: 'node24', minify: false, rollupOptions: { output: { entryFileNames: 'load.mjs' } } },
})`

const go = `
const { load } = await import(${JSON.stringify(pathToFileURL(bundle).href)})
process.exit(await load(${JSON.stringify(root)}, process.argv.slice(1)))`

main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const env = toolEnv({ NODE_ENV: 'production' })
  if ((await run(tool('node'), ['--input-type=module', '--eval', makeBundle], { env })) !== 0)
    throw new Trouble('The bundle could not be made: its own message is above.')
  const [command, ...args] = onSecondCore(['--input-type=module', '--eval', go, '--', ...process.argv.slice(2)])
  process.exitCode = await run(command, args, { env })
})

/** Whoever asks shares no core with the servers that are asked, where the machine has two and can tell. */
function onSecondCore(args) {
  return works('taskset', ['-c', '1', 'true']) ? ['taskset', '-c', '1', tool('node'), ...args] : [tool('node'), ...args]
}
