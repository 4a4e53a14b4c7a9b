/**
 * `npm test`: installs what is missing and runs every stage, in order, up to the first that fails.
 * `node scripts/test.mjs types unit` runs those alone; words that name no stage go to the last one.
 */
import { ensureInstalled } from './lib/install.mjs'
import { main, say, secondsSince, Trouble } from './lib/say.mjs'
import { stages } from './lib/stages.mjs'

main(test)

async function test() {
  const { chosen, rest } = readArguments(process.argv.slice(2))
  await ensureInstalled()
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const [at, stage] of chosen.entries()) {
    const last = at === chosen.length - 1
    const failure = await runStage(stage, last ? rest : [], total)
    if (failure === undefined) continue
    sayTotal(total)
    throw new Trouble(`Stopped: the stage "${stage.name}" failed. ${failure}`.trim())
  }
  sayTotal(total)
}

function readArguments(words) {
  const named = stages.filter((stage) => words.includes(stage.name))
  const rest = words.filter((word) => !stages.some((stage) => stage.name === word))
  return { chosen: named.length > 0 ? named : stages, rest }
}

/** Runs one stage, adds its tests to the total, and tells why it failed; `undefined` where it did not. */
async function runStage(stage, args, total) {
  say(`\n== ${stage.name}: ${stage.does}`)
  const start = Date.now()
  const { code, counts } = await stage.run(args)
  const failed = code !== 0 || counts?.failed > 0
  for (const [key, count] of Object.entries(counts ?? {})) total[key] += count
  // What fails before it can run a test, such as a broken import or a build, is one failure.
  if (failed && !counts?.failed) total.failed += 1
  say(`== ${stage.name}: ${failed ? 'failed' : 'passed'} in ${secondsSince(start)}`)
  if (failed) return ''
  return counts && counts.passed === 0 ? 'It ran no test.' : undefined
}

/** The closing line, for people and for programs. */
function sayTotal({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return
  say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
}
