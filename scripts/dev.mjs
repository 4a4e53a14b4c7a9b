/** `npm run dev`: installs what is missing and starts `next dev`. */
import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/say.mjs'
import { run, tool } from './lib/tools.mjs'

main(dev, { codeWhenStopped: 0 })

async function dev() {
  await ensureInstalled()
  process.exitCode = await run(tool('node'), [tool('next'), 'dev', ...process.argv.slice(2)])
}
