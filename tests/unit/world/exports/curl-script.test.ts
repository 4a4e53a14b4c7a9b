import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCurlScript } from '@/lib/world/readings/exports/curl-script'
import { message, request, step } from '../../stage/steps'
import { playedRun } from './fixture'
import { hostile } from './hostile'

const words = { about: 'About', title: () => 'Title' }

/** Runs it in an empty folder, with a curl that only says what it was given; and what it left in the folder. */
function said(script: string): { readonly output: string; readonly files: readonly string[] } {
  const cwd = mkdtempSync(join(tmpdir(), 'curl-script-'))
  const shell = `curl() { for each in "$@"; do printf '%s\\036' "$each"; done; printf '\\035'; }\n${script}`
  const output = execFileSync('/bin/sh', { input: shell, cwd, encoding: 'utf8' })
  return { output, files: readdirSync(cwd) }
}

describe('a branch as a shell script', () => {
  test('has one command for every request', async () => {
    const { main } = await playedRun()
    const { output } = said(toCurlScript(main, words))
    const commands = output
      .split('\x1d')
      .filter(Boolean)
      .map((command) => command.split('\x1e'))
    expect(commands.length).toBeGreaterThan(8)
    expect(commands.flatMap((command) => command.filter((argument) => argument.endsWith('/token')))).toHaveLength(1)
  })

  test('runs nothing that a message says', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const body = text.replaceAll('\0', '')
        const sent = message(1, 'other-request', request('POST', 'https://a.test/', [['x-said', body]], `b${body}`))
        const script = toCurlScript([step(0, null, { sent: [sent] })], { about: text, title: () => text })
        const { output, files } = said(script)
        expect(files).toEqual([])
        expect(output.split('\x1d')).toHaveLength(2)
        expect(output).toContain(`b${body}`.toWellFormed())
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
