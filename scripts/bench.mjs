/** `npm run bench`: bundles tests/load/bench.ts and runs it against a production build on a free port. docs/benchmarks.md says what it means. */
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { main, Trouble } from './lib/say.mjs'
import { whileServing } from './lib/serve.mjs'
import { root, run, tool, toolEnv } from './lib/tools.mjs'

const bundle = `${root}/.cache/bench/bench.mjs`

/** The bundle is made and run by the project's own Node, not by the one that npm was started with. */
const makeBundle = `
import { build } from 'vite'
await build({
  root: ${JSON.stringify(root)}, configFile: false, logLevel: 'error',
  resolve: { alias: { '@': ${JSON.stringify(root)} } },
  build: { ssr: 'tests/load/bench.ts', outDir: '.cache/bench', target: 'node24', minify: false, rollupOptions: { output: { entryFileNames: 'bench.mjs' } } },
})`

main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  await node(['--input-type=module', '--eval', makeBundle])
  await whileServing(async (url) => {
    const go = `const { bench } = await import(${JSON.stringify(pathToFileURL(bundle).href)}); await bench(${JSON.stringify(url)}); process.exit(0)`
    await node(['--input-type=module', '--eval', go])
  })
})

async function node(args) {
  const code = await run(tool('node'), args, { env: toolEnv({ NODE_ENV: 'production' }) })
  if (code !== 0) throw new Trouble('The benchmark failed: its own message is above.')
}
