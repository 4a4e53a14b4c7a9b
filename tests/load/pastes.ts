/** Finding tokens in a paste of 1 MB, of kinds that make a careless finder slow. Prints a table. */
import { challengesIn } from '@/lib/jwt/reading/challenge'
import { leftOut, tokensInText } from '@/lib/jwt/reading/paste'
import { readToken } from '@/lib/jwt/reading/read-token'
import { longPastes } from '../support/bench/long-pastes'

const rounds = Number(process.env.ROUNDS ?? 60) / 12

/** Medians, once each has been read for the first time. */
export function benchPastes(): void {
  process.stdout.write('\nPastes of 1 MB: found, read, and what was left out\n')
  for (const [name, text] of Object.entries(longPastes(1_000_000))) {
    timed(text)
    const times = Array.from({ length: rounds }, () => timed(text)).sort((one, other) => one - other)
    process.stdout.write(`${name.padEnd(36)}${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0).padStart(6)} ms\n`)
  }
}

/** What the page does with it before it judges. In time of the processor, for others may be at work on it. */
function timed(text: string): number {
  const start = process.cpuUsage()
  const found = tokensInText(text)
  readToken(found[0]?.token ?? '')
  leftOut(text, found)
  challengesIn(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
