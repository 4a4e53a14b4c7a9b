/** A branch as a Mermaid sequence diagram. https://mermaid.js.org/syntax/sequenceDiagram.html */
import { startLine } from '../../http-text'
import { isRequest, type Message, type PartyId } from '../../message'
import type { RunView, StepView } from '../../run'
import { type Row, rowsOf } from '../tree'

/** What people read in the diagram. */
export type DiagramWords = {
  readonly name: (party: PartyId | null) => string
  /** What a message says, in a few words. */
  readonly title: (message: Message) => string
  readonly changed: string
  readonly again: string
  /** What stands before the reason of a refusal. */
  readonly refuses: string
}

/**
 * The messages of a path in order: the front channel dashed, the back channel solid, a cross where nobody gets the
 * message, and a note where somebody refuses. Whatever a message says, the text is one diagram and nothing else.
 */
export function toMermaid(run: Pick<RunView, 'parties'>, path: readonly StepView[], words: DiagramWords): string {
  const rows = rowsOf(path)
  const lanes = lanesOf(run, path, rows)
  const participants = lanes.map((party, index) => `participant P${index + 1} as ${escapeText(words.name(party))}`)
  const laneOf = (party: PartyId | null) => `P${lanes.indexOf(party) + 1}`
  const lines = path.flatMap((step) => [
    ...again(step, rows).map((row) => arrow(row, laneOf, words)),
    ...refusals(step).map(({ party, text }) => `Note over ${laneOf(party)}: ${escapeText(`${words.refuses} ${text}`)}`),
    ...rows
      .filter(({ message, sentIn }) => isSentBy(step, message.id) && sentIn === step.id)
      .map((row) => arrow(row, laneOf, words)),
  ])
  return ['sequenceDiagram', ...[...participants, ...lines].map((line) => `  ${line}`), ''].join('\n')
}

/** Whoever sends or gets a message, or refuses one, in the order of the run. */
function lanesOf({ parties }: Pick<RunView, 'parties'>, path: readonly StepView[], rows: readonly Row[]) {
  const refusing = path.flatMap(refusals).map(({ party }) => party)
  const there = new Set<PartyId | null>([...rows.flatMap(({ message }) => [message.from, message.to]), ...refusing])
  const known: (PartyId | null)[] = parties.map(({ id }) => id).filter((id) => there.has(id))
  const others = [...there].filter((party) => !known.includes(party))
  return [...known, ...others]
}

/** A message that was delivered once more was sent by nobody. */
function again(step: StepView, rows: readonly Row[]): Row[] {
  return rows.filter(({ message, sentIn }) => sentIn === step.id && !isSentBy(step, message.id))
}

function isSentBy(step: StepView, id: number): boolean {
  return step.sent.some((message) => message.id === id)
}

function refusals({ notes }: StepView): StepView['notes'] {
  return notes.filter(({ refused }) => refused)
}

function arrow({ message, original }: Row, laneOf: (party: PartyId | null) => string, words: DiagramWords): string {
  const line = message.channel === 'front' ? '--' : '-'
  const head = message.to === null ? 'x' : '>>'
  const remark = original ? ` (${words.changed})` : message.copyOf === undefined ? '' : ` (${words.again})`
  const text = [`${message.id}. ${words.title(message)}${remark}`, shortLine(message)].map(escapeText).join('<br/>')
  return `${laneOf(message.from)}${line}${head}${laneOf(message.to)}: ${text}`
}

/** The start line without what makes it long: the query of an address, and what is drawn at random in its path. */
function shortLine(message: Message): string {
  if (!isRequest(message)) return startLine(message.http)
  const { method, url } = message.http
  const path = URL.canParse(url) ? new URL(url).pathname : url
  return `${method} ${path.replace(/[^/]{17,}/g, '…')}`
}

const longest = 160

/**
 * A text that stands for itself in Mermaid: whatever could mean something there, or could end a line or an entity,
 * is written as an entity code (`#59;`).
 */
function escapeText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  const short = [...line].length > longest ? `${[...line].slice(0, longest).join('')}…` : line
  return short.replace(/[^\p{L}\p{N} .,’…/_()-]|ﬂ/gu, (char) => `#${char.codePointAt(0)};`) || '#32;'
}
