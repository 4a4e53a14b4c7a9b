/** A branch as a report in Markdown: what was said, what it means, and what the learner noted. */
import { bodyText, startLine } from '../../http-text'
import type { Http, Message } from '../../message'
import type { InsideNote } from '../../party'
import type { RunView, StepView } from '../../run'
import { wireErrorOf } from '../refusal'
import { type Row, rowsOf } from '../tree'
import { type Way, wayOf } from '../way'
import { fenced, inline, quoted } from './markdown'
import { type DiagramWords, toMermaid } from './mermaid'

/** What people read in a report. The texts of content are Markdown as they are. */
export type ReportWords = DiagramWords & {
  readonly heading: string
  readonly lead: string
  /** When it was played, and what the reader must know. */
  readonly about: readonly string[]
  /** One line a setting: `Client: public`. */
  readonly settings: readonly string[]
  readonly meaning: (message: Message) => string
  readonly route: (from: string, to: string, way: Way) => string
  readonly headings: Readonly<Record<'notes' | 'settings' | 'diagram' | 'messages' | 'inside' | 'refused', string>>
  readonly wire: string
  readonly log: (party: string) => string
}

export type Report = {
  readonly run: RunView
  readonly path: readonly StepView[]
  /** The learner's own, in Markdown. */
  readonly notes: string
  readonly words: ReportWords
}

/** The report. Whatever a message or a log says stays inside the block or the line where it stands. */
export function toReport({ run, path, notes, words }: Report): string {
  const { headings } = words
  const own = notes.trim() === '' ? [] : [`## ${headings.notes}`, quoted(notes.trim())]
  const rows = rowsOf(path)
  const messages = rows.map(({ message }) => message)
  const parts = [
    `# ${inline(words.heading)}`,
    inline(words.lead),
    ...words.about.map(inline),
    ...own,
    `## ${headings.settings}`,
    words.settings.map((line) => `- ${inline(line)}`).join('\n'),
    `## ${headings.diagram}`,
    fenced(toMermaid(run, path, words).trimEnd(), 'mermaid'),
    `## ${headings.messages}`,
    ...rows.flatMap((row) => messageParts(row, { path, messages }, words)),
  ]
  return `${parts.join('\n\n')}\n`
}

type Branch = { readonly path: readonly StepView[]; readonly messages: readonly Message[] }

function messageParts({ message, sentIn, deliveredIn }: Row, { path, messages }: Branch, words: ReportWords): string[] {
  const { name, title, meaning, route } = words
  const sender = path.find(({ id }) => id === sentIn)
  const last = path.at(-1)
  // What followed the last delivery is said by no later message.
  const after = last?.id === deliveredIn && last.sent.length === 0 ? last.notes : []
  return [
    `### ${message.id}. ${inline(title(message))}`,
    `*${inline(route(name(message.from), name(message.to), wayOf(message, messages)))}*`,
    inline(meaning(message)),
    fenced(rawText(message.http), 'http'),
    ...refusalParts(message, words),
    ...insideParts([...(sender?.notes ?? []), ...after], words),
  ]
}

/** The message as it stood on the wire, its JSON laid out. */
function rawText(http: Http): string {
  const headers = http.headers.map(([name, value]) => `${name}: ${value}`)
  const body = bodyText(http, true)
  return [startLine(http), ...headers, ...(body === '' ? [] : ['', body])].join('\n')
}

function refusalParts({ http }: Message, { headings, wire }: ReportWords): string[] {
  const error = wireErrorOf(http)
  if (!error) return []
  const description = error.description === null ? '' : ` ${error.description}`
  return [`**${headings.refused}** ${inline(`${wire}: ${error.code}${description}`)}`]
}

function insideParts(notes: readonly InsideNote[], { headings, log, name, refuses }: ReportWords): string[] {
  if (notes.length === 0) return []
  const line = ({ party, code, text, refused }: InsideNote) =>
    `- ${inline(`${log(name(party))}: ${refused ? `${refuses} ` : ''}${text} (${code})`)}`
  return [headings.inside, notes.map(line).join('\n')]
}
