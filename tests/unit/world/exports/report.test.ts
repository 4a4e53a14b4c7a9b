import fc from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { type ReportWords, toReport } from '@/lib/world/readings/exports/report'
import type { StepView } from '@/lib/world/run'
import { message, request, run, step } from '../../stage/steps'
import { playedRun } from './fixture'
import { hostile } from './hostile'

const words: ReportWords = {
  name: (party) => party ?? 'nobody',
  title: ({ kind }) => kind,
  changed: 'changed',
  again: 'sent again',
  refuses: 'Refused:',
  heading: 'Heading',
  lead: 'Lead.',
  about: ['Played.'],
  settings: ['Client: public'],
  meaning: ({ kind }) => `What ${kind} means.`,
  route: (from, to, channel) => `${from} to ${to}, ${channel}`,
  headings: {
    notes: 'Notes',
    settings: 'Settings',
    diagram: 'Diagram',
    messages: 'Messages',
    inside: 'Inside:',
    refused: 'Refused.',
  },
  wire: 'On the wire',
  log: (party) => party,
}

function reportOf(path: readonly StepView[], notes = '', said: Partial<ReportWords> = {}): string {
  return toReport({ run: run(path), path, notes, words: { ...words, ...said } })
}

/** A request and its answer that both say this, and a log that does. */
function saying(text: string): readonly StepView[] {
  const asked = message(1, 'other-request', request('POST', 'https://a.test/', [['x-said', text]], text))
  const answer = {
    type: 'response',
    status: 400,
    headers: [
      ['content-type', 'text/html'],
      ['x', text],
    ],
    body: text,
  } as const
  const answered = message(2, 'other-response', answer, { from: 'client', to: 'browser', inReplyTo: 1 })
  const note = { party: 'client', code: text, text, refused: true }
  return [step(0, null, { sent: [asked] }), step(1, 0, { delivered: asked, sent: [answered], notes: [note] })]
}

/** The outline of a document: its blocks, and nothing of what they say. */
function outline(markdown: string): string[] {
  return marked
    .lexer(markdown)
    .filter(({ type }) => type !== 'space')
    .map(({ type }) => type)
}

function typesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const inner = [...('tokens' in token ? (token.tokens ?? []) : []), ...(token.type === 'list' ? token.items : [])]
    return [token.type, ...typesIn(inner)]
  })
}

describe('a branch as a report', () => {
  test('has its title, its settings, the diagram, and every message with what it means and how it stood', async () => {
    const { main, run } = await playedRun()
    const report = toReport({ run, path: main, notes: '', words })
    expect(report).toMatch(
      /^# Heading\n\nLead\.\n\nPlayed\.\n\n## Settings\n\n- Client: public\n\n## Diagram\n\n```mermaid\nsequenceDiagram/,
    )
    expect(report).toContain(
      '### 18. token-request\n\n*client to authorization-server, back*\n\nWhat token-request means.\n\n```http\nPOST https://id.acme.test/token',
    )
    expect(report).not.toContain('## Notes')
  })

  test('says what was refused, on the wire and inside', async () => {
    const { refusal, run } = await playedRun()
    const report = toReport({ run, path: refusal, notes: '', words })
    expect(report).toMatch(/\*\*Refused\.\*\* On the wire: invalid_grant/)
    expect(report).toMatch(/Inside:\n\n- authorization-server: Refused: /)
  })

  test('has the learner’s own notes as Markdown, in a quotation, without tags', () => {
    const report = reportOf([], 'Why is `state` here?\n\n- one\n<script>')
    expect(report).toContain('## Notes\n\n> Why is `state` here?\n>\n> - one\n> &lt;script>')
  })

  test('keeps its outline whatever a message, a log or a word says', () => {
    const usual = outline(reportOf(saying('text'), 'note'))
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '')
        const markdown = reportOf(saying(text), `${text}.`, { title: () => `x ${text}`, lead: `x ${text}` })
        const blocks = outline(markdown)
        expect(blocks).toEqual(usual)
        const types = new Set(typesIn(marked.lexer(markdown).filter(({ type }) => type !== 'blockquote')))
        for (const type of ['html', 'link', 'image', 'codespan', 'del', 'table']) expect(types).not.toContain(type)
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})
