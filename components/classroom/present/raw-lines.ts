/** A whole message in so few and so short lines that the last row can read them. Values are shortened, never left out unsaid. */
import { bodyText, isForm, startLine } from '@/lib/world/http-text'
import type { Http } from '@/lib/world/message'
import { shortened } from './shortened'

export type RawLine = { readonly text: string; readonly whole: string; readonly isLit: boolean }
export type RawText = { readonly lines: readonly RawLine[]; readonly left: number }

/** In letters and in lines of 25 px. */
const widest = 76
const most = 14

/** `lit`: the name of the parameter of the moment. What does not fit is counted: headers that nobody speaks of go first. */
export function rawLines(http: Http, lit: string | undefined): RawText {
  const all = [...startOf(http), ...headersOf(http), ...bodyOf(http)].map(({ text, weight }) => {
    const isLit = lit !== undefined && nameIn(text) === lit
    return { text, weight: isLit ? 3 : weight, isLit }
  })
  const kept = new Set(all.toSorted((one, other) => other.weight - one.weight).slice(0, most))
  const lines = all.filter((each) => kept.has(each))
  return {
    lines: lines.map(({ text, isLit }) => ({ text: shortened(text, widest), whole: text, isLit })),
    left: all.length - lines.length,
  }
}

type Weighed = { readonly text: string; readonly weight: number }

/** An address is cut before each of its parameters. */
function startOf(http: Http): Weighed[] {
  const [first = '', ...parameters] = startLine(http).split(/(?=[?&])/)
  return [{ text: first, weight: 3 }, ...parameters.map((text) => ({ text, weight: 2 }))]
}

const spoken = [
  'authorization',
  'location',
  'content-type',
  'cookie',
  'set-cookie',
  'www-authenticate',
  'dpop',
  'origin',
]

function headersOf(http: Http): Weighed[] {
  return http.headers.flatMap(([name, value]): Weighed[] => {
    const [first = '', ...parameters] = name === 'location' ? value.split(/(?=[?&#])/) : [value]
    const weight = spoken.includes(name) ? 1 : 0
    return [{ text: `${name}: ${first}`, weight }, ...parameters.map((text) => ({ text, weight: 2 }))]
  })
}

function bodyOf(http: Http): Weighed[] {
  const text = bodyText(http, true)
  if (text === '') return []
  const lines = isForm(http) ? text.split(/(?=&)/) : text.split('\n').filter((each) => each.trim() !== '')
  return lines.map((each) => ({ text: each, weight: isMarkup(text) ? 0.5 : 2 }))
}

/** A page is there to be looked at. */
function isMarkup(text: string): boolean {
  return text.trimStart().startsWith('<')
}

/** The name at the beginning of a line: `&code=…`, `"id_token": …`, `authorization: …`. */
function nameIn(text: string): string | undefined {
  return /^\s*[?&#"]?([\w-]+)"?\s*[=:]/.exec(text)?.[1]
}
