/** What a room was asked and what came of it, as a table for a spreadsheet (RFC 4180). Nobody's name or seat is in it. */
import type { Asked } from './question'
import { statisticsOf } from './statistics'

type Cell = string | number | boolean | null | undefined

const columns = [
  'question',
  'item',
  'asked',
  'ask',
  'round',
  'answer',
  'text',
  'belief',
  'right',
  'count',
  'share',
  'votes',
  'right first',
  'right second',
  'gain',
] as const

/** A row for every question, round and answer; `unsure` is who said that they do not know yet. */
export function resultsCsv(asked: readonly Asked[]): string {
  const rows = [columns, ...asked.flatMap(rowsOf)]
  // With this mark, spreadsheets read it as UTF-8.
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function rowsOf(question: Asked, at: number): Cell[][] {
  const { tallies, right, gain } = statisticsOf(question)
  const [first, second] = right
  return tallies.flatMap(({ counts, unsure, votes }, round) => {
    const before = [at + 1, question.item, new Date(question.askedAt).toISOString(), question.ask, round + 1]
    const after = [votes, rounded(first), rounded(second), rounded(gain)]
    const share = (count: number) => (votes === 0 ? null : rounded(count / votes))
    const answers = question.answers.map((answer, index): Cell[] => {
      const count = counts[index] ?? 0
      return [...before, index + 1, answer.text, answer.belief, answer.right, count, share(count), ...after]
    })
    return [...answers, [...before, 'unsure', null, null, false, unsure, share(unsure), ...after]]
  })
}

function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 1000) / 1000
}

/** A text that a spreadsheet would take for a formula is marked as text (OWASP, CSV injection). */
function cell(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '')
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text
}
