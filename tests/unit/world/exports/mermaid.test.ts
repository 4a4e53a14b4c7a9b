import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { type DiagramWords, toMermaid } from '@/lib/world/readings/exports/mermaid'
import { maskRun } from '@/lib/world/readings/mask-run'
import { pathTo } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import { message, request, run, step } from '../../stage/steps'
import { playedRun } from './fixture'
import { hostile } from './hostile'

const words: DiagramWords = {
  name: (party) => party ?? 'nobody',
  title: ({ kind }) => kind,
  changed: 'changed',
  again: 'sent again',
  refuses: 'Refused:',
}

async function parses(text: string): Promise<string> {
  return (await mermaid.parse(text)).diagramType
}

function saying(text: string): DiagramWords {
  return { ...words, name: (party) => `${party} ${text}`, title: () => text }
}

/** One request, and a refusal in the log. */
function toldBy(text: string): readonly StepView[] {
  const sent = message(1, 'other-request', request('GET', `https://a.test/${encodeURIComponent(text.toWellFormed())}`))
  const note = { party: 'client', code: 'x', text, refused: true }
  return [step(0, null, { sent: [sent] }), step(1, 0, { delivered: sent, notes: [note] })]
}

describe('a branch as a Mermaid sequence diagram', () => {
  test('looks like this', async () => {
    const { run, main } = await playedRun(undefined, 'a seed', 0)
    await expect(toMermaid(run, main, words)).toMatchFileSnapshot('../../../golden/authorization-code.mmd')
  })

  test('parses, masked or not, whichever branch', async () => {
    const { run, main, refusal } = await playedRun()
    const masked = maskRun(run)
    for (const path of [main, refusal, pathTo(masked, main.at(-1)?.id ?? 0)])
      expect(await parses(toMermaid(run, path, words))).toBe('sequence')
  })

  test('has a dashed arrow on the front channel and a solid one on the back channel', async () => {
    const { run, main } = await playedRun()
    const lines = toMermaid(run, main, words).split('\n')
    expect(lines.find((line) => line.includes('authorization-request'))).toMatch(/^ {2}P1-->>P\d: /)
    expect(lines.find((line) => line.includes('token-request'))).toMatch(/^ {2}P2->>P3: /)
  })

  test('notes a refusal after the message that was refused, and says what was changed', async () => {
    const { run, refusal } = await playedRun()
    const lines = toMermaid(run, refusal, words).split('\n')
    const at = lines.findIndex((line) => line.startsWith('  Note over'))
    expect(lines[at - 1]).toContain('token-request (changed)')
    expect(lines[at]).toContain('Refused')
  })

  test('shows a message to nobody, and one that was sent again', async () => {
    const sent = message(1, 'other-request', request('GET', 'https://evil.test/'), { to: null })
    const again = message(2, 'other-request', request('GET', 'https://a.test/'), { copyOf: 1 })
    const text = toMermaid(run([]), [step(0, null, { sent: [sent] }), step(1, 0, { delivered: again })], words)
    expect(text).toMatch(/P1--xP3: 1/)
    expect(text).toMatch(/P1-->>P2: 2.*\(sent again\)/)
    expect(await parses(text)).toBe('sequence')
  })

  test('stays one diagram whatever a name, a title, an address or a log says', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const diagram = toMermaid(run([]), toldBy(text), saying(text))
        expect(await parses(diagram)).toBe('sequence')
        expect(diagram.trimEnd().split('\n')).toHaveLength(5)
        expect(diagram).not.toMatch(/<(?!br\/>)/)
      }),
      { numRuns: 80 },
    )
  }, 30_000)
})
