/**
 * Derives the bench's test vectors from a copy of C2SP/wycheproof (Apache License 2.0), which whoever runs this supplies:
 *
 *   node scripts/wycheproof.mjs path/to/wycheproof
 *
 * writes tests/cases/wycheproof-vectors.json, which git ignores. tests/unit/jwt/wycheproof.test.ts runs them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const files = ['signature', 'encryption', 'key', 'crypto']
const target = new URL('../tests/cases/wycheproof-vectors.json', import.meta.url)

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say where the copy of C2SP/wycheproof is: node scripts/wycheproof.mjs path/to/wycheproof')

const vectors = files.flatMap((file) => vectorsOf(file, groupsIn(folder, file)))
writeFileSync(target, JSON.stringify(vectors))
process.stdout.write(`${vectors.length} vectors are in ${target.pathname}.\n`)

/** A copy of before 2025 calls its folder otherwise. */
function groupsIn(copy, file) {
  const texts = ['testvectors_v1', 'testvectors'].map((each) => textOf(join(copy, each, `json_web_${file}_test.json`)))
  const text = texts.find((each) => each !== null)
  if (text === undefined) throw new Error(`There is no json_web_${file}_test.json in ${copy}.`)
  return JSON.parse(text).testGroups
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function vectorsOf(file, groups) {
  return groups.flatMap((group) =>
    group.tests.map(({ tcId, jws, jwe, result, comment }) => ({
      id: `${file}-${tcId}`,
      token: textOfToken(jws ?? jwe),
      key: JSON.stringify(keyOf(group, jwe !== undefined)),
      result,
      comment,
    })),
  )
}

/** Some stand there in JSON, not as text. */
function textOfToken(token) {
  return typeof token === 'string' ? token : JSON.stringify(token)
}

/** A signature is checked with the public half, where there are halves; what is encrypted is opened with the private one. */
function keyOf(group, isEncrypted) {
  return isEncrypted ? group.private : (group.public ?? group.private)
}
