/** The token bench against the clock: reading and explaining by size, and judging against bare jose. Prints two tables. */
import { compactVerify, type JWK } from 'jose'
import { claimWords, headerWords } from '@/content/words/claims/claims'

import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { lint } from '@/lib/jwt/lint/lint'
import { readToken } from '@/lib/jwt/reading/read-token'
import { generateKey, offeredAlgorithms } from '@/lib/jwt/writing/generate'
import { signToken } from '@/lib/jwt/writing/sign'

type Work = () => unknown

const sizes = [
  { name: '1 KB', bytes: 1_000, rounds: 300 },
  { name: '50 KB', bytes: 50_000, rounds: 60 },
  { name: '1 MB', bytes: 1_000_000, rounds: 15 },
] as const

const warmUp = 30
const rounds = Number(process.env.ROUNDS ?? 60) * 5

/** Reading and checking up takes no server: it is measured here as the page does it. */
export async function benchTokens(): Promise<void> {
  say('\nTokens: read, name every member and check up, without a key')
  for (const { name, bytes, rounds } of sizes) {
    const token = tokenOf(bytes)
    const [time = 0] = await medians([() => explain(token)], rounds)
    say(`${name.padEnd(12)}${time.toFixed(2).padStart(10)} ms`)
  }
  say('\nTokens: judged, against bare jose (compactVerify with the same JWK)')
  say(`${''.padEnd(12)}${['jose', 'judge', '×', 'read+judge', '×'].map((text) => text.padStart(12)).join('')}`)
  for (const alg of await offeredAlgorithms()) await benchAlgorithm(alg)
}

async function benchAlgorithm(alg: Parameters<typeof signToken>[2]): Promise<void> {
  const pair = await generateKey(alg)
  const written = await signToken(readToken(tokenOf(600, alg)), readKeys(JSON.stringify(pair?.private), 'text'), alg)
  if (!pair || 'problem' in written) throw new Error(`No token could be signed with ${alg}.`)
  const { token } = written
  const jwk = { ...pair.public } as JWK
  const [read, keys, now] = [readToken(token), readKeys(JSON.stringify(pair.public), 'text'), Date.now()]
  const { verdict } = await judge(read, keys, noExpectations, now)
  if (verdict !== 'Acceptable') throw new Error(`The token for ${alg} is ${verdict}.`)
  const [bare = 0, judged = 0, both = 0] = await medians([
    () => compactVerify(token, jwk, { algorithms: [alg] }),
    () => judge(read, keys, noExpectations, now),
    () => judge(readToken(token), keys, noExpectations, now),
  ])
  const cells = [`${bare.toFixed(3)} ms`, `${judged.toFixed(3)} ms`, ratio(judged, bare)]
  say(
    `${alg.padEnd(12)}${[...cells, `${both.toFixed(3)} ms`, ratio(both, bare)].map((cell) => cell.padStart(12)).join('')}`,
  )
}

/** What the page does before it can show a token: reading it, finding words for each member, and the check-up. */
function explain(text: string): number {
  const token = readToken(text)
  const members = token.parts.flatMap((part) => part.members)
  const named = members.filter(({ name }) => Object.hasOwn(claimWords, name) || Object.hasOwn(headerWords, name))
  return named.length + lint(token, Date.now()).length
}

/** A token of about this size: many claims, for one long one would be easy. */
function tokenOf(bytes: number, alg = 'ES256'): string {
  const claims = { iss: 'https://id.acme.test', sub: 'ada', exp: Math.floor(Date.now() / 1000) + 600 }
  const most = Math.floor((bytes * 0.75 - 220) / 60)
  const others = Array.from({ length: Math.max(0, most) }, (_, index) => [`claim_${index}`, 'abcdefghij'.repeat(4)])
  const segments = [
    { alg, typ: 'JWT', kid: 'a' },
    { ...claims, ...Object.fromEntries(others) },
  ]
  return `${segments.map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.')}.${'A'.repeat(86)}`
}

/** In turn, so that what else the machine does falls on all of them. Milliseconds. */
async function medians(works: readonly Work[], count = rounds): Promise<number[]> {
  const times = works.map((): number[] => [])
  for (let round = -Math.min(warmUp, count); round < count; round++) {
    for (const [index, work] of works.entries()) {
      const begun = performance.now()
      await work()
      if (round >= 0) times[index]?.push(performance.now() - begun)
    }
  }
  return times.map((each) => each.sort((one, other) => one - other)[Math.floor(each.length / 2)] ?? 0)
}

function ratio(time: number, bare: number): string {
  return `${(time / bare).toFixed(2)} ×`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
