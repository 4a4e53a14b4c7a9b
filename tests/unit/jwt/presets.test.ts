/** Every preset is really made, and the bench says of it what its row says. */
import { describe, expect, test } from 'vitest'
import { knownSecrets } from '@/content/known-secrets'
import type { Preset } from '@/content/preset'
import { presetGroups } from '@/content/presets'
import { boundToken } from '@/content/presets-story'
import { findingWords } from '@/content/words/findings'
import { noExpectations } from '@/lib/jwt/checks/check'
import { judge } from '@/lib/jwt/checks/judge'
import { readKeys } from '@/lib/jwt/keys/read-keys'
import { findingCodes } from '@/lib/jwt/lint/finding'
import { guessSecret } from '@/lib/jwt/lint/guess-secret'
import { lint } from '@/lib/jwt/lint/lint'
import { readToken } from '@/lib/jwt/reading/read-token'
import { makeToken } from '@/lib/jwt/writing/make-token'

const presets = presetGroups.flatMap((group) => group.presets)
const now = Date.UTC(2026, 10, 24, 12)

async function outcome(preset: Preset) {
  const { token, key } = await makeToken(preset, now)
  const read = readToken(token)
  const keys = preset.damage === 'guessable-secret' ? readKeys('secret', 'text') : readKeys(key, 'text')
  const judged = await judge(read, keys, { ...noExpectations, ...preset.expect }, now)
  const findings = lint(read, now).map(({ code }) => code)
  const secret = await guessSecret(read, knownSecrets)
  return { read, judged, findings: secret === null ? findings : [...findings, 'guessable-secret'] }
}

describe.each(presets.map((preset) => [preset.label, preset] as const))('%s', (_, preset) => {
  test('ends as its row says', async () => {
    const { verdict, check, finding } = preset.ends
    const { judged, findings } = await outcome(preset)
    expect({ verdict: judged.verdict, check: judged.because?.name }).toEqual({ verdict, check })
    if (finding) expect(findings).toContain(finding)
  })
})

test('the proof is for the access token that it comes with', async () => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(boundToken.token))
  expect(boundToken.ath).toBe(Buffer.from(hash).toString('base64url'))
})

test('ids are unique', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
})

test('two of one preset are two tokens', async () => {
  const [first] = presets
  if (!first) throw new Error('There are no presets.')
  expect((await makeToken(first, now)).token).not.toBe((await makeToken(first, now)).token)
})

test('every finding has words', () => {
  expect(Object.keys(findingWords).sort()).toEqual([...findingCodes].sort())
})

test('no secret stands in the list twice', () => {
  expect(new Set(knownSecrets).size).toBe(knownSecrets.length)
  expect(knownSecrets.length).toBeGreaterThan(300)
})
