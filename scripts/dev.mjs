/** `npm run dev`: installs what is missing and serves with hot reload. */
import { ensureInstalled } from './lib/install.mjs'
import { main } from './lib/say.mjs'
import { run, tool } from './lib/tools.mjs'

main(dev, { codeWhenStopped: 0 })

async function dev() {
  await ensureInstalled()
  process.exitCode = await run(tool('node'), ['server/dev.mjs'])
}
