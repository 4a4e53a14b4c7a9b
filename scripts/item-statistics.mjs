/**
 * `npm run item-statistics -- folder`: reads the statistics that learners have handed over (/quiz, "Statistics for a
 * teacher"), and lists the items that discriminate badly or have options that nobody takes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main, say, Trouble } from './lib/say.mjs'
import './lib/typescript.mjs'

const { items } = await import('../content/questions/questions.ts')
const { itemStatistics, weaknessesIn } = await import('../lib/recall/statistics.ts')

/** The wrong options of every item. */
const wrongOptions = Object.fromEntries(
  items.map(({ id, options = [], readings = [] }) => [
    id,
    [
      ...options.filter(({ right }) => !right).map(({ text }) => text),
      ...readings.filter(({ right }) => !right).map(({ means }) => means),
    ],
  ]),
)

main(report)

function report() {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new Trouble('Name the folder of the files: npm run item-statistics -- folder')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const read = files.map((name) => fileIn(join(folder, name)))
  const rows = itemStatistics(read)
  say(`${read.length} learners, ${rows.length} items.\n`)
  for (const row of rows) say(lineOf(row))
  say('\nTo be mended:')
  for (const weakness of weaknessesIn(rows, wrongOptions)) say(`- ${weakness.of}: ${wordsFor(weakness)}`)
}

function fileIn(path) {
  const file = JSON.parse(readFileSync(path, 'utf8'))
  if (file.claimcheck !== 'statistics-1') throw new Trouble(`${path} is no file of statistics.`)
  return file
}

function lineOf({ of, answered, right, discrimination, took }) {
  const share = `${Math.round((100 * right) / answered)} %`.padStart(5)
  const tells = discrimination === null ? '   –' : discrimination.toFixed(2).padStart(5)
  return `${of.padEnd(44)} ${String(answered).padStart(5)} answered ${share} right  discrimination ${tells}  ${Math.round(took / 1000)} s`
}

function wordsFor(weakness) {
  if (weakness.is === 'discriminates-badly') return `discriminates badly (${weakness.discrimination.toFixed(2)})`
  return `“${weakness.option}” is chosen by ${(100 * weakness.share).toFixed(1)} %`
}
