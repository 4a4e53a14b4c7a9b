/** What a person is told when a client cannot go on: who answered what, about which request. */
import { plainly } from '../plainly'
import { type Asked, type Question, questions } from './asked'
import type { AnswerKind, Heard } from './heard'
import { byError, bySelf } from './tellings-by-error'

/** `code`: the error that came, or the name of the check that refused. Texts may hold {client}. */
export type Telling = { readonly title?: string; readonly text: string; readonly code?: string }

/** For whatever has no sentence of its own. {who} did it, {what} was asked, {status} came. */
const byKind: Readonly<Record<AnswerKind, string>> = {
  withheld: '{who} may have answered {what}, but your browser kept the answer from this page.',
  error: '{who} refused {what}: {error}.',
  challenge: '{who} saw no credentials with {what}, and wants some.',
  failed: '{who} could not answer {what}: it has a problem of its own ({status}). Later it may work.',
  'too-many': '{who} was asked too often, and did not answer {what} for now ({status}). Later it may work.',
  unauthorized: '{who} refused {what} ({status}), and did not say why.',
  forbidden: '{who} forbids {what} ({status}).',
  'not-there': '{who} has nothing at the address to which {what} was sent ({status}).',
  method: '{who} does not take {what} in the way in which it was sent: the method is another one there ({status}).',
  refused: '{who} refused {what} ({status}), and named no error.',
  redirect: '{who} answered {what} by sending {client} elsewhere ({status}), and {client} does not follow.',
  empty: '{who} answered {what} with nothing at all ({status}).',
  page: '{who} answered {what} with a page for people ({status}), where {client} expected data.',
  'not-json': '{who} answered {what} with something that {client} cannot read ({status}).',
  'not-object': '{who} answered {what}, but the answer is not of the form that it must have ({status}).',
  unfit: '{who} answered {what}, but something in the answer was not as it must be, so {client} did not use it.',
}

/** What a person is told about an answer. `thrown`: by whoever judged it. */
export function tellingOf(asked: Asked, answer: Heard, thrown: unknown): Telling {
  const own = plainly(thrown).code
  const row = bySelf[own] ?? byError[asked]?.[answer.error ?? ''] ?? byError[asked]?.[answer.kind]
  const text = row?.text ?? withConsequence(byKind[answer.kind], questions[asked])
  return {
    title: row?.title ?? '{client} stopped',
    text: filled(text, questions[asked], answer),
    code: codeOf(answer, own),
  }
}

/** What a person is told about something that the client itself found, by the code of its note. */
export function tellingOfNote(code: string): Telling {
  return {
    ...(bySelf[code] ?? { text: '{client} did not go on: something in this request was not as it must be.' }),
    code,
  }
}

function withConsequence(text: string, { so }: Question): string {
  return `${text} ${so}`
}

function filled(text: string, { who, what }: Question, { status, error }: Heard): string {
  const words: Readonly<Record<string, string>> = { who, what, status: String(status ?? ''), error: error ?? '' }
  const said = text.replace(/\{(who|what|status|error)\}/g, (_, name: string) => words[name] ?? '')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** Names that a library gives its errors are for the log. */
function codeOf({ status, error }: Heard, own: string): string {
  if (status === null && error !== null) return `error=${error}`
  if (status !== null && status >= 300) return [status, error].filter((part) => part !== null).join(' ')
  return /^(OAUTH|ERR)_/.test(own) ? '' : own
}
